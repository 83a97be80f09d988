import { randomUUID } from 'node:crypto';
import type { PrivateCluster } from '../support/private-cluster';
import { act, ask, done, ready, type Reply } from './support/ask';
import { startCluster } from './support/cluster';
import { eventually, pause } from './support/eventually';
import { startFlakyNetwork, type FlakyNetwork } from './support/flaky-network';
import { note } from './support/note';
import { newParty, openBeside, proposalInput, sql, type Party } from './support/people';
import { expectQuiet } from './support/quiet';
import { startServer, type ServerProcess } from './support/server-process';

let cluster: PrivateCluster;
let network: FlakyNetwork;
let server: ServerProcess;
let asks: Party;
beforeAll(async () => {
  cluster = await startCluster();
  network = await startFlakyNetwork(cluster.url);
  server = await startServer({ env: { DATABASE_URL: network.url } });
  const beside = await openBeside(cluster.url);
  asks = await newParty(beside.dataSource, server.url, 'REQUEST', 'Asking');
  await beside.close();
});
afterAll(async () => {
  await server.kill();
  await network.stop();
  cluster.stop();
});

const READ = '{ proposals(first: 5) { nodes { title } } }';
const MATCHES = `query ($id: ID!) { node(id: $id) { ... on Proposal { matches(first: 5) { nodes { score } } } } }`;
const anything = (at: number): Promise<Reply | null> =>
  [
    () => ask(asks, READ),
    () => ask(asks, MATCHES, { id: asks.proposal }),
    () => act(asks, 'createProposal', proposalInput(asks.institution, 'REQUEST'), 'proposal { id }'),
  ][at % 3]!();

/** Longest wait of a statement, of a connection, and of a request that needs both one after the other. */
const boundMs = 45_000;

const connections = async (): Promise<number> => {
  const [row] = await sql<{ count: number }>(
    cluster.url,
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  return row!.count;
};

async function wellAgain(): Promise<void> {
  await eventually('it is ready', async () => (await ready(server.url)) === 200);
  for (let round = 0; round < 12; round++) {
    const reply = await anything(round);
    expect(reply).toMatchObject({ status: 200, codes: [] });
  }
  // Those of the pool, of the match index and of the signals.
  expect(await connections()).toBeLessThanOrEqual(16);
}

test('resets: whoever is asked meanwhile is told so, and the next is answered', async () => {
  for (let round = 0; round < 5; round++) {
    const underWay = Array.from({ length: 12 }, (_, at) => anything(at));
    await pause(5 + 10 * round);
    network.reset();
    for (const reply of await Promise.all(underWay)) {
      expect(reply).not.toBeNull();
      for (const code of reply!.codes) expect(['SERVICE_UNAVAILABLE', 'OUTCOME_UNKNOWN']).toContain(code);
    }
  }
  await wellAgain();
  expectQuiet(server);
});

test('slow: everything is answered, only later', async () => {
  network.delay(100);
  const replies = await Promise.all(Array.from({ length: 12 }, (_, at) => anything(at)));
  for (const reply of replies) expect(reply).toMatchObject({ status: 200, codes: [] });
  note(
    `12 requests at once over a network of 200 ms there and back took up to ${Math.round(Math.max(...replies.map((reply) => reply!.ms)))} ms`,
  );
  network.heal();
  await wellAgain();
});

test('silent: each request ends within its bound, and nothing is left behind', async () => {
  network.silence();
  const replies = await Promise.all(Array.from({ length: 30 }, (_, at) => anything(at)));
  for (const reply of replies) {
    expect(reply).toMatchObject({ status: 503 });
    // More than is worked on at once is told so.
    expect(['SERVICE_UNAVAILABLE', 'OUTCOME_UNKNOWN', 'OVERLOADED']).toContain(reply!.codes[0]);
    expect(reply!.ms).toBeLessThan(boundMs + 15_000);
  }
  const after = await ask(asks, READ);
  expect(after).toMatchObject({ status: 503, codes: ['SERVICE_UNAVAILABLE'] });
  expect(await ready(server.url)).toBe(503);
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  network.heal();
  const healed = performance.now();
  await wellAgain();
  note(
    `30 requests ended after up to ${Math.round(Math.max(...replies.map((reply) => reply!.ms)))} ms, the next after ${Math.round(after!.ms)} ms; well ${Math.round(performance.now() - healed)} ms after it healed`,
  );
  expectQuiet(server);
});

test('a lost answer to COMMIT is told as not known, and the same key again gives the one result', async () => {
  let unknown = 0;
  for (let round = 0; round < 10; round++) {
    const input = { ...proposalInput(asks.institution, 'REQUEST'), idempotencyKey: randomUUID() };
    // The outbox and the jobs commit too: again until it is this one that is lost.
    network.loseCommits(1);
    const reply = await act(asks, 'createProposal', input, 'proposal { id }');
    network.loseCommits(0);
    const { proposal } = await done(asks, 'createProposal', input, 'proposal { id }');
    const [stored] = await sql<{ id: string; count: number }>(
      cluster.url,
      `SELECT min(subject_id) AS id, count(*)::int AS count FROM write_key WHERE key = $1`,
      [input.idempotencyKey],
    );
    expect(stored).toEqual({ id: proposal.id, count: 1 });
    if (reply!.codes.length === 0) continue;
    expect(reply).toMatchObject({ status: 503, codes: ['OUTCOME_UNKNOWN'] });
    unknown++;
  }
  expect(unknown).toBeGreaterThan(0);
  note(`${unknown} of 10 answers lost, each told as not known, each done once`);
  const [written] = await sql<{ count: number }>(
    cluster.url,
    `SELECT count(*)::int AS count FROM audit_entry WHERE action = 'createProposal' AND subject_id IN (SELECT subject_id FROM write_key)`,
  );
  expect(written!.count).toBe(10);
  expectQuiet(server);
});
