import pino from 'pino';
import { loadSeminar } from '../../../src/demonstration/load-seminar';
import { serve, type RunningServer } from '../../../src/server/http/http';
import { presetLimits } from '../../../src/server/limits/limits';
import { startWorld, type World } from '../../support/world';
import { send } from '../send';
import { admitted, honest } from './dearest';

// How long they take beside each other is for `npm run bench -- limits` to say.
describe('the dearest operations that are admitted', () => {
  let world: World;
  let server: RunningServer;
  beforeAll(async () => {
    world = await startWorld();
    const log = pino({ level: 'silent' });
    await loadSeminar(world.database, new Date(), log);
    server = await serve({ database: world.database, host: '127.0.0.1', port: 0, production: false, log });
  });
  afterAll(async () => {
    await server.stop();
    await world.close();
  });

  async function points(query: string): Promise<number> {
    const { status, text } = await send(`${server.url}/graphql`, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = JSON.parse(text) as { errors?: unknown; extensions: { cost: { requested: number } } };
    expect([status, answer.errors]).toEqual([200, undefined]);
    return answer.extensions.cost.requested;
  }

  test.each(Object.entries(admitted))('%s: is answered, and near the limit', async (_name, query) => {
    const cost = await points(query);
    expect(cost).toBeGreaterThan(presetLimits.cost / 4);
    expect(cost).toBeLessThanOrEqual(presetLimits.cost);
  });

  test('an honest page of a hundred rows, with all that it can show, is one of them', async () => {
    expect(await points(honest)).toBeLessThanOrEqual(presetLimits.cost);
  });
});
