import { startWorld, type World } from '../support/world';

describe('the public API', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test('names a country in the language asked for, by header and by argument', async () => {
    const data = await world.ask(
      `{ country(code: "116") { id name chinese: name(language: "zh") } }`,
      {},
      { language: 'fr' },
    );
    expect(data.country).toEqual({ id: 'Country:KHM', name: 'Cambodge', chinese: '柬埔寨' });
  });
});
