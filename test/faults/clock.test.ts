import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrivateCluster } from '../support/private-cluster';
import { act, ask, done } from './support/ask';
import { startCluster } from './support/cluster';
import { eventually } from './support/eventually';
import { note } from './support/note';
import { newParty, newPerson, openBeside, publish, sql, type Party, type Person } from './support/people';
import { expectQuiet } from './support/quiet';
import { startServer, type ServerProcess } from './support/server-process';

const hour = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'sstc-match-clock-'));
const shiftFile = join(folder, 'shift');

let cluster: PrivateCluster;
let server: ServerProcess;
let party: Party;
const applicants: Person[] = [];
beforeAll(async () => {
  writeFileSync(shiftFile, '0');
  cluster = await startCluster();
  server = await startServer({
    env: { DATABASE_URL: cluster.url, CLOCK_SHIFT_FILE: shiftFile },
    preload: ['shifted-clock.js'],
  });
  const beside = await openBeside(cluster.url);
  party = await newParty(beside.dataSource, server.url, 'OFFER', 'Offering');
  for (let at = 0; at < 3; at++)
    applicants.push(await newPerson(beside.dataSource, server.url, `Applicant ${at}`));
  await beside.close();
});
afterAll(async () => {
  await server.kill();
  cluster.stop();
  rmSync(folder, { recursive: true });
});

/** Sets the server's clock so far from the database's, and waits until it runs so. */
async function jump(ms: number): Promise<void> {
  const before = server.written.log.length;
  writeFileSync(shiftFile, String(ms));
  server.child.kill('SIGUSR2');
  await eventually('the clock has jumped', () =>
    server.written.log.slice(before).includes(`the clock is ${ms} ms off`),
  );
}

const shifts = [2 * hour, -2 * hour, 0];

test('who is signed in stays so while the session lasts by the clock, and what is done at each hour is told at once', async () => {
  for (const [at, shift] of shifts.entries()) {
    await jump(shift);
    const viewer = await ask(party, '{ viewer { account { id } } }');
    expect(viewer).toMatchObject({ status: 200, codes: [] });
    const began = performance.now();
    await done(
      applicants[at]!,
      'requestMembership',
      { institutionId: party.institution },
      'membership { id }',
    );
    await eventually('it is told', async () => {
      const reply = await ask(
        party,
        '{ viewer { notices(first: 50, filter: { kinds: [MEMBERSHIP_REQUESTED] }) { totalCount } } }',
      );
      return reply!.data.viewer.notices.totalCount === at + 1;
    });
    note(`clock ${shift / hour} h off: told after ${Math.round(performance.now() - began)} ms`);
  }
  // A session of a day is over two days later, and not lost where the clock was wrong.
  await jump(48 * hour);
  expect(await ask(party, '{ viewer { account { id } } }')).toMatchObject({
    status: 401,
    codes: ['UNAUTHENTICATED'],
  });
  await jump(0);
  expect(await ask(party, '{ viewer { account { id } } }')).toMatchObject({ status: 200, codes: [] });
});

test('a list is paged through without a gap or a repetition, at whichever hour its entries were written', async () => {
  const written: string[] = [party.proposal];
  for (const shift of [...shifts, ...shifts]) {
    await jump(shift);
    written.push(await publish(party, party.institution, 'OFFER'));
  }
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    await jump(seen.length % 2 === 0 ? -hour : hour);
    const reply = await ask(
      party,
      `query ($after: String) { proposals(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(reply!.codes).toEqual([]);
    const { nodes, pageInfo } = reply!.data.proposals;
    seen.push(...nodes.map(({ id }: { id: string }) => id));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  await jump(0);
  expect(seen.toSorted()).toEqual(written.toSorted());
});

test('nobody is kept out for longer than a window, also where the count was begun by a clock far ahead', async () => {
  const guess = () =>
    act({ url: server.url }, 'signIn', { email: 'ahead@clock.example', password: 'not the one' }, 'token');
  await jump(48 * hour);
  let refused = false;
  for (let at = 0; at < 20 && !refused; at++) refused = (await guess())!.codes.includes('RATE_LIMITED');
  expect(refused).toBe(true);
  await jump(0);
  expect((await guess())!.codes).toEqual(['RATE_LIMITED']);
  const [row] = await sql<{ minutes: number }>(
    cluster.url,
    `SELECT max(extract(epoch FROM resets_at - now()) / 60)::int AS minutes FROM throttle WHERE key LIKE 'signIn%'`,
  );
  expect(row!.minutes).toBeLessThanOrEqual(61);
  note(`begins anew in ${row!.minutes} minutes, and not in two days`);
});

test('an event that a clock far ahead has put off is done now', async () => {
  await sql(
    cluster.url,
    `INSERT INTO outbox (kind, payload, written_at, not_before)
     VALUES ('membership.decided', '{"membershipId": "00000000-0000-4000-8000-000000000000"}', now(), now() + interval '30 days')`,
  );
  await eventually('it is done', async () => {
    const [row] = await sql<{ left: number }>(cluster.url, 'SELECT count(*)::int AS left FROM outbox');
    return row!.left === 0;
  });
  expectQuiet(server);
});
