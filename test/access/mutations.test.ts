import { stranger } from '../../src/access/viewer';
import { buildPublicSchema } from '../../src/server/schema';
import { startWorld, type World } from '../support/world';
import { someValue } from './some-value';

/** What is for strangers: whoever signs up, signs in, or comes with a token that was mailed. */
const forStrangers = [
  'confirmAddress',
  'requestPasswordReset',
  'resendConfirmation',
  'resetPassword',
  'signIn',
  'signUp',
  'stopDigests',
];

const all = Object.values(buildPublicSchema().getMutationType()!.getFields());
const mutations = all.filter(({ name }) => !forStrangers.includes(name));

describe('every mutation, generated from the contract', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test('there are some, and those for strangers', () => {
    expect(mutations.length).toBeGreaterThan(10);
    expect(all.length - mutations.length).toBe(forStrangers.length);
  });

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s refuses a stranger before it touches the database',
    async (name, mutation) => {
      const input = mutation.args[0]!;
      const statements = await world.countStatements(async () => {
        const { data, errors } = await world.send(
          `mutation ($input: ${String(input.type)}) { ${name}(input: $input) { userErrors { code path } } }`,
          { input: someValue(input.type) },
          { viewer: stranger },
        );
        expect(errors).toBeUndefined();
        expect(data[name].userErrors).toEqual([{ code: 'FORBIDDEN', path: [] }]);
      });
      expect(statements).toBe(0);
    },
  );
});
