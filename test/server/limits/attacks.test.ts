import pino from 'pino';
import { serve, type RunningServer } from '../../../src/server/http/http';
import { newAccount } from '../../support/accounts';
import { startWorld, type World } from '../../support/world';
import { newSession } from '../live-client';
import { send } from '../send';
import { attacks } from './attacks';

describe('what is sent to exhaust the server', () => {
  let world: World;
  let server: RunningServer;
  let token: string;
  const serving = (production: boolean) =>
    serve({
      database: world.database,
      host: '127.0.0.1',
      port: 0,
      production,
      log: pino({ level: 'silent' }),
    });
  beforeAll(async () => {
    world = await startWorld();
    server = await serving(false);
    token = await newSession(world, await newAccount(world, 'Attacker'));
  });
  afterAll(async () => {
    await server.stop();
    await world.close();
  });
  const ask = (body: string, url = server.url) =>
    send(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    });

  test.each(attacks.map((attack) => [attack.name, attack] as const))(
    '%s: is refused before any statement',
    async (_name, { query, variables, code }) => {
      const body = JSON.stringify({ query, variables });
      const statements = await world.countStatements(async () => {
        const answer = await ask(body);
        expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(code)]);
      });
      expect(statements).toBe(0);
    },
  );

  test('an honest operation of a signed-in viewer is asked for its sender', async () => {
    expect(
      await world.countStatements(() => ask('{"query":"{ viewer { unreadNotices } }"}')),
    ).toBeGreaterThan(0);
  });

  test('in production a guess at a field is told nothing', async () => {
    const closed = await serving(true);
    const guess = JSON.stringify({ query: '{ proposal { id } institution { id } }' });
    const [open, shut] = [await ask(guess), await ask(guess, closed.url)];
    await closed.stop();
    expect(open.text).toContain('Did you mean');
    expect([shut.status, shut.text]).toEqual([400, expect.not.stringContaining('Did you mean')]);
  });
});
