import pino from 'pino';
import { loadSeminar } from '../../../src/demonstration/load-seminar';
import { serve, type RunningServer } from '../../../src/server/http/http';
import { startWorld, type World } from '../../support/world';
import { send } from '../send';
import { cycle } from './attacks';

/** A hundred rows, each with two single relations and two short lists: the most that a page shows at once. */
const honest = `{ proposals(first: 100) { totalCount nodes { id title kind status validUntil
  institution { id name acronym country { alpha3 name region } }
  gives { theme { code label } modality quantity unit } needs { theme { code label } modality quantity unit importance }
  call { title } } } }`;

/** What is admitted and takes longest: a cycle times a list up to the limit, many lists side by side, wide rows, rankings. */
const admitted: Readonly<Record<string, string>> = {
  'a cycle times a list': cycle(2, ''),
  'a cycle times longer lists': cycle(1, '(first: 99)'),
  'lists side by side': `{ ${Array.from({ length: 45 }, (_, at) => `a${at}: proposals(first: 30) { nodes { id title institution { name } } totalCount }`).join(' ')} }`,
  'rankings of many': '{ proposals(first: 35) { nodes { matches(first: 10) { nodes { score } } } } }',
  'triples of many': '{ proposals(first: 18) { nodes { triangularMatches(first: 5) { nodes { score } } } } }',
  'unmet needs side by side': `{ ${Array.from({ length: 5 }, (_, at) => `a${at}: unmetNeeds(first: 10) { nodes { proposal { id } } }`).join(' ')} }`,
};
/** As measured, with room for a machine on which other tests run: 'rankings of many' is the dearest for its points. */
const most = 8;

describe('the costliest operation that is admitted', () => {
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

  /** The shortest of a few: what it takes where nothing else disturbs. */
  async function time(query: string): Promise<{ ms: number; points: number }> {
    const all: number[] = [];
    let points = 0;
    for (let at = 0; at < 2; at++) {
      const begun = performance.now();
      const { status, text } = await send(`${server.url}/graphql`, {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      all.push(performance.now() - begun);
      const answer = JSON.parse(text) as { errors?: unknown; extensions: { cost: { requested: number } } };
      expect([status, answer.errors]).toEqual([200, undefined]);
      points = answer.extensions.cost.requested;
    }
    return { ms: Math.min(...all), points };
  }

  test(`takes at most ${most} times as long as the costliest honest page`, async () => {
    const page = await time(honest);
    for (const [name, query] of Object.entries(admitted)) {
      const attack = await time(query);
      expect([name, attack.points]).toEqual([name, expect.any(Number)]);
      expect(attack.ms).toBeLessThan(most * page.ms);
    }
  });
});
