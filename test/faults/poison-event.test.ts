import type { PrivateCluster } from '../support/private-cluster';
import { ask, done } from './support/ask';
import { startCluster } from './support/cluster';
import { eventually, pause } from './support/eventually';
import { note } from './support/note';
import { newParty, newPerson, openBeside, sql, type Party, type Person } from './support/people';
import { expectQuiet } from './support/quiet';
import { spawnServer, startServer, type ServerProcess } from './support/server-process';

/** As `preload/crash-on-marker.js` knows it. */
const crashing = 'dead0000-0000-4000-8000-000000000000';

let cluster: PrivateCluster;
let server: ServerProcess;
let ministry: Party;
let administrator: Person;
let membershipId: string;
beforeAll(async () => {
  cluster = await startCluster();
  server = await startServer({ env: { DATABASE_URL: cluster.url } });
  const beside = await openBeside(cluster.url);
  ministry = await newParty(beside.dataSource, server.url, 'REQUEST', 'Ministry');
  const applicant = await newPerson(beside.dataSource, server.url, 'Applicant');
  administrator = await newPerson(beside.dataSource, server.url, 'Administrator');
  await beside.dataSource.query('UPDATE account SET administrator = TRUE WHERE id = $1', [
    administrator.account,
  ]);
  await beside.close();
  const { membership } = await done(
    applicant,
    'requestMembership',
    { institutionId: ministry.institution },
    'membership { id }',
  );
  membershipId = membership.id.slice('Membership:'.length);
  await eventually('the outbox is empty', async () => (await waiting()).length === 0);
  await server.stop();
});
afterAll(async () => {
  await server.kill();
  cluster.stop();
});

interface Row {
  readonly membership: string;
  readonly attempts: number;
  readonly parked: boolean;
  readonly error: string | null;
}

const waiting = () =>
  sql<Row>(
    cluster.url,
    `SELECT payload ->> 'membershipId' AS membership, attempts, parked_at IS NOT NULL AS parked, last_error AS error
     FROM outbox ORDER BY id`,
  );

const append = (membership: string, count = 1) =>
  sql(
    cluster.url,
    `INSERT INTO outbox (kind, payload, written_at, not_before)
     SELECT 'membership.decided', $1::jsonb, now(), now() FROM generate_series(1, $2)`,
    [JSON.stringify({ membershipId: membership }), count],
  );

/** What was put off falls due, and all of it at once: the hours between attempts are not waited for. */
const letTimePass = (but: string) =>
  sql(
    cluster.url,
    `UPDATE outbox SET not_before = now() - interval '1 second'
     WHERE parked_at IS NULL AND payload ->> 'membershipId' <> $1`,
    [but],
  );

test('an event that fails each time, and one that ends the process each time, are given up, and everything else flows on', async () => {
  await append(membershipId, 5);
  await append('no-uuid');
  await append(crashing);
  await append(membershipId, 40);
  const doomed = { env: { DATABASE_URL: cluster.url }, preload: ['crash-on-marker.js'] };

  let crashes = 0;
  let flowed: number | null = null;
  const stepsOf = async (marker: string) =>
    (await waiting()).find(({ membership }) => membership === marker)!;
  for (let start = 0; start < 30; start++) {
    const process = spawnServer(doomed);
    // Until it has died, or all that is due is done.
    const died = await Promise.race([
      process.ended,
      eventually('it has died, or has nothing more to do', async () => {
        if (process.child.signalCode !== null) return true;
        const rows = await sql<{ due: number }>(
          cluster.url,
          'SELECT count(*)::int AS due FROM outbox WHERE parked_at IS NULL AND not_before <= now()',
        );
        if (rows[0]!.due > 0 || !process.written.log.includes('is ready at')) return false;
        // What it has taken may end it yet.
        await pause(1_000);
        return true;
      }),
    ]);
    if (died === 'SIGKILL') crashes++;
    else {
      expect(died).toBe(true);
      if ((await waiting()).every(({ membership }) => membership !== membershipId)) flowed ??= crashes;
      expect(await process.stop()).toBe(0);
      expectQuiet(process);
    }
    if ((await waiting()).every(({ parked }) => parked)) break;
    // Whoever has ended the process waits for longer than the others of its batch.
    await letTimePass(crashes >= 2 && flowed === null ? crashing : 'nobody');
  }
  expect(await stepsOf(crashing)).toMatchObject({ parked: true, attempts: 10, error: 'ProcessEnded' });
  expect(await stepsOf('no-uuid')).toMatchObject({
    parked: true,
    attempts: 10,
    error: 'QueryFailedError 22P02',
  });
  expect(await waiting()).toHaveLength(2);
  expect(crashes).toBe(10);
  // The first crashes hold up those of its batch; on a slow machine its next turn comes before they are done, a few times.
  expect(flowed).toBeLessThanOrEqual(5);
  note(`given up after ${crashes} crashes; the 45 others were done after ${flowed}`);

  // Somebody looks at it, mends the program, and lets it go.
  server = await startServer({ env: { DATABASE_URL: cluster.url } });
  const asker = { url: server.url, token: administrator.token };
  const parked = await ask(asker, '{ outboxFailures { nodes { id attempts lastError payload } } }');
  const failure = parked!.data.outboxFailures.nodes.find(
    ({ lastError }: { lastError: string }) => lastError === 'ProcessEnded',
  );
  expect(failure).toMatchObject({ attempts: 10, payload: { membershipId: crashing } });
  await done(asker, 'retryOutboxEvent', { id: failure.id }, 'event { id }');
  await eventually('it is done', async () => (await waiting()).length === 1);
  expectQuiet(server);
});
