import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { act, newInstitution } from '../notices/people';
import { dayBegan } from '../../src/notices/digest';
import { drainOutbox } from '../../src/notices/drain-outbox';
import { sendDigests } from '../../src/notices/send-digests';
import { startOutboxWorker } from '../../src/notices/outbox-worker';
import { appendToOutbox } from '../../src/database/outbox.repository';
import { inTransaction } from '../../src/database/transaction';
import { newAccount } from '../support/accounts';
import { openSecondProcess } from '../support/database';
import { outboxParts } from '../support/outbox';
import { startWorld, type World } from '../support/world';

let world: World;
let membershipId: string;
let applicant: string;
let ministry: { account: string; institution: string };
beforeAll(async () => {
  world = await startWorld();
  ministry = await newInstitution(world, 'Ministry');
  applicant = await newAccount(world, 'Applicant');
  const { membership } = await act(
    world,
    applicant,
    'requestMembership',
    { institutionId: ministry.institution },
    'membership { id }',
  );
  membershipId = membership.id.slice('Membership:'.length);
  await world.database.query('DELETE FROM outbox');
  // What a handler writes is counted also where the unique index would hide that it was written twice.
  await world.database.query(`
    CREATE TABLE told (object text NOT NULL);
    CREATE FUNCTION count_told() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO told VALUES (NEW.object); RETURN NEW; END $$;
    CREATE TRIGGER count_told BEFORE INSERT ON notice FOR EACH ROW EXECUTE FUNCTION count_told();
  `);
});
afterAll(() => world.close());
beforeEach(() => world.database.query('TRUNCATE told; DELETE FROM notice; DELETE FROM outbox'));

/** Events that each lead to one notice of the applicant's. */
async function append(count: number): Promise<void> {
  await world.database.query(
    `INSERT INTO outbox (kind, payload, written_at, not_before)
     SELECT 'membership.decided', $1, now(), now() FROM generate_series(1, $2)`,
    [{ membershipId, institutionId: ministry.institution.slice('Institution:'.length) }, count],
  );
}

interface Tally {
  readonly notices: number;
  readonly told: number;
  readonly objects: number;
  readonly left: number;
}

async function tally(): Promise<Tally> {
  const [row] = await world.database.query<Tally[]>(`SELECT
    (SELECT count(*)::int FROM notice) AS notices, (SELECT count(*)::int FROM told) AS told,
    (SELECT count(DISTINCT object)::int FROM told) AS objects, (SELECT count(*)::int FROM outbox) AS left`);
  return row!;
}

function startDraining(): ChildProcess {
  const { url } = world.database.options as { url: string };
  const script = join(__dirname, '..', 'support', 'draining-process.ts');
  return spawn(process.execPath, ['--import', 'tsx', script, url], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('processes that are killed while they drain lose nothing and do nothing twice', async () => {
  const events = 1_500;
  await append(events);
  let killed = 0;
  for (let round = 0; round < 3; round++) {
    const children = [startDraining(), startDraining()];
    await Promise.all(children.map(async (child) => once(child.stdout!, 'data')));
    const before = (await tally()).left;
    // Somewhere in the middle of a transaction, wherever that is.
    for (;;) {
      const { left } = await tally();
      if (left === 0 || left <= before - 100 - 37 * round) break;
    }
    const exits = children.map((child) => once(child, 'exit'));
    for (const child of children) child.kill('SIGKILL');
    for (const [, signalled] of (await Promise.all(exits)) as [number, string][])
      if (signalled === 'SIGKILL') killed++;
  }
  const between = await tally();
  expect(killed).toBeGreaterThanOrEqual(4);
  expect(between.left).toBeGreaterThan(0);
  expect(between.left).toBeLessThan(events);

  // What the dead had taken is theirs for a while.
  const parts = outboxParts(world, { clock: () => new Date(Date.now() + 60_000) });
  await Promise.all([drainOutbox(parts), drainOutbox(parts), drainOutbox(parts)]);
  expect(parts.lines).toEqual([]);
  expect(await tally()).toEqual({ notices: events, told: events, objects: events, left: 0 });
}, 180_000);

test('a worker hears of an event in another process as soon as it has committed, and of none that is rolled back', async () => {
  const second = await openSecondProcess(world.database);
  const parts = outboxParts({ database: second.dataSource });
  const stop = startOutboxWorker(parts);
  try {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const payload = { membershipId };
    const took: number[] = [];
    for (let round = 1; round <= 5; round++) {
      await inTransaction(world.database, (db) =>
        appendToOutbox(db, { kind: 'membership.decided', payload }, new Date()),
      );
      const began = performance.now();
      while ((await tally()).left > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      took.push(performance.now() - began);
    }
    // A poll alone would take a second in the mean.
    expect(took.toSorted((one, other) => one - other)[2]).toBeLessThan(500);
    await inTransaction(world.database, async (db) => {
      await appendToOutbox(db, { kind: 'membership.decided', payload }, new Date());
      throw new Error('undone');
    }).catch(() => undefined);
    expect(await tally()).toMatchObject({ notices: 5, left: 0 });
  } finally {
    await stop();
    await second.close();
  }
  expect(parts.lines).toEqual([]);
});

test('processes that send digests at once send one to each account', async () => {
  await append(3);
  await drainOutbox(outboxParts(world));
  const tomorrow = new Date(dayBegan(new Date(Date.now() + 86_400_000)).getTime() + 1_000);
  const sent = await Promise.all(
    Array.from({ length: 6 }, () => sendDigests(world.database, tomorrow, null)),
  );
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(1);
  const mails = await world.database.query<{ body: string }[]>(
    'SELECT body FROM mail WHERE account_id = $1',
    [applicant],
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]!.body).toContain('3 unread notices');
});
