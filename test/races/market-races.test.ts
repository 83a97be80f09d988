import { matchEngineOf } from '../../src/matching/thread/match-engine';
import { publish, registerInstitution } from '../matching/market-world';
import { openSecondProcess } from '../support/database';
import { startWorld, type World } from '../support/world';

describe('two server processes on one database', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test('each reads what the other has written, however the transactions overlap', async () => {
    const institutionId = await registerInstitution(world, 'CHN');
    const second = await openSecondProcess(world.database);
    const other = matchEngineOf(second.dataSource);
    await other.ask('size', null);
    // A long transaction that has a number and stays open must hide nothing that commits around it.
    const long = world.database.createQueryRunner();
    await long.startTransaction();
    await long.query('SELECT pg_current_xact_id()');
    const stale: string[] = [];
    try {
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          for (let round = 0; round < 10; round++) {
            const id = await publish(world, { kind: 'OFFER', institutionId });
            const entry = await other.ask('entry', { proposalId: id.slice('Proposal:'.length) });
            if (entry?.member.open !== true) stale.push(id);
          }
        }),
      );
    } finally {
      await long.rollbackTransaction();
      await long.release();
      await second.close();
    }
    expect(stale).toEqual([]);
  });

  test('what commits after a catching up that could not see it is in the next one', async () => {
    const institutionId = await registerInstitution(world, 'CHN');
    const id = (await publish(world, { kind: 'OFFER', institutionId })).slice('Proposal:'.length);
    const market = matchEngineOf(world.database);
    const isOpen = async () => (await market.ask('entry', { proposalId: id }))?.member.open;
    const late = world.database.createQueryRunner();
    await late.startTransaction();
    await late.query(`UPDATE proposal SET status = 'PAUSED' WHERE id = $1`, [id]);
    // Others commit with later numbers while it is open.
    await publish(world, { kind: 'OFFER', institutionId });
    expect(await isOpen()).toBe(true);
    await late.commitTransaction();
    await late.release();
    expect(await isOpen()).toBe(false);
  });
});
