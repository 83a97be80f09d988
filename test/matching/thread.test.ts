import type { Worker } from 'node:worker_threads';
import { matchEngineOf } from '../../src/matching/thread/match-engine';
import type { Lane } from '../../src/matching/thread/orders';
import { startWorld, type World } from '../support/world';
import { matchesOf, publish, registerInstitution } from './market-world';

describe('the thread of the match engine', () => {
  let world: World;
  let request: string;
  beforeAll(async () => {
    world = await startWorld();
    request = await publish(world, {
      kind: 'REQUEST',
      institutionId: await registerInstitution(world, 'LAO'),
    });
    await publish(world, { kind: 'OFFER', institutionId: await registerInstitution(world, 'CHN') });
  });
  afterAll(() => world.close());

  const theThread = () =>
    (matchEngineOf(world.database) as unknown as { lanes: Record<Lane, { worker: Worker }> }).lanes.PAIRS
      .worker;
  const found = async () => (await matchesOf(world, request)).eligibleCount as number;

  test('that dies is followed by another, which reads the market again', async () => {
    expect(await found()).toBe(1);
    const first = theThread();
    await first.terminate();
    expect(await found()).toBe(1);
    expect(theThread()).not.toBe(first);
  });

  test('that dies over a question leaves it to the next', async () => {
    await found();
    const first = theThread();
    const answer = matchEngineOf(world.database).ask('size', null);
    await first.terminate();
    expect((await answer).proposals).toBe(2);
  });

  test('tells what was wrong, and goes on', async () => {
    const engine = matchEngineOf(world.database);
    await expect(engine.ask('matches', {} as never)).rejects.toThrow();
    expect(await found()).toBe(1);
  });
});
