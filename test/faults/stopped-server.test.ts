import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Client } from 'pg';
import { connect, watch } from '../server/live-client';
import type { PrivateCluster } from '../support/private-cluster';
import { ask } from './support/ask';
import { startCluster } from './support/cluster';
import { eventually, pause } from './support/eventually';
import { note } from './support/note';
import { newParty, openBeside, proposalInput, sql, type Party } from './support/people';
import { expectQuiet } from './support/quiet';
import { startServer, type ServerProcess } from './support/server-process';

/** Until a stop is over, whatever is under way: 50 s, and what a busy machine adds. */
const stopBoundMs = 65_000;

let cluster: PrivateCluster;
let party: Party;
let server: ServerProcess | null = null;
beforeAll(async () => {
  cluster = await startCluster();
  const first = await startServer({ env: { DATABASE_URL: cluster.url } });
  const beside = await openBeside(cluster.url);
  party = await newParty(beside.dataSource, first.url, 'REQUEST', 'Asking');
  await beside.close();
  await first.stop();
});
afterAll(async () => {
  await server?.kill();
  cluster.stop();
});

const CREATE = `mutation ($input: CreateProposalInput!) { createProposal(input: $input) { proposal { id } userErrors { code } } }`;

/** Done; or refused because more was asked than the server works on at once; or something else that was answered. */
type Answer = 'done' | 'overloaded' | `${number} ${string}`;

type Outcome = { readonly answer: Answer } | { readonly fault: string; readonly accepted: boolean };

/** One write over a connection of the agent's; whether the server had begun to answer is known too. */
function write(url: string, agent: Agent, key: string): Promise<Outcome> {
  const body = JSON.stringify({
    query: CREATE,
    variables: { input: { ...proposalInput(party.institution, 'REQUEST'), idempotencyKey: key } },
  });
  return new Promise((resolve) => {
    let accepted = false;
    const sent = request(
      `${url}/graphql`,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${party.token}` },
      },
      (response) => {
        accepted = true;
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => resolve({ answer: answerOf(response.statusCode!, text) }));
        response.on('error', ({ message }) => resolve({ fault: message, accepted }));
      },
    );
    sent.on('error', ({ message, code }: NodeJS.ErrnoException) =>
      resolve({ fault: code ?? message, accepted }),
    );
    sent.end(body);
  });
}

function answerOf(status: number, text: string): Answer {
  if (status === 200 && text.includes('"proposal":{"id"')) return 'done';
  return status === 503 && text.includes('"OVERLOADED"') ? 'overloaded' : `${status} ${text}`;
}

const isDone = (outcome: Outcome): boolean => 'answer' in outcome && outcome.answer === 'done';

test.each([
  ['connections that are kept', true],
  ['a connection for each request', false],
])(
  'SIGTERM under load, with %s: what was accepted is answered, the rest is refused',
  async (_, keepAlive) => {
    const running = (server = await startServer({ env: { DATABASE_URL: cluster.url } }));
    const agent = new Agent({ keepAlive, maxSockets: 24 });
    const outcomes = new Map<string, Outcome>();
    let refused = 0;
    const clients = Array.from({ length: 24 }, async () => {
      for (;;) {
        const key = randomUUID();
        const outcome = await write(running.url, agent, key);
        outcomes.set(key, outcome);
        if ('fault' in outcome && ++refused > 24) return;
      }
    });
    await eventually('many are done', () => [...outcomes.values()].filter(isDone).length >= 200, {
      within: 180_000,
    });
    const began = performance.now();
    expect(await running.stop()).toBe(0);
    const took = performance.now() - began;
    expect(took).toBeLessThan(stopBoundMs);
    await Promise.all(clients);
    agent.destroy();

    const all = [...outcomes];
    const answers = all.flatMap(([, outcome]) => ('answer' in outcome ? [outcome.answer] : []));
    expect(answers.filter((answer) => answer !== 'done' && answer !== 'overloaded')).toEqual([]);
    const answered = all.filter(([, outcome]) => isDone(outcome));
    const cut = all.filter(([, outcome]) => 'fault' in outcome && outcome.accepted);
    expect(cut).toEqual([]);
    // What was refused or not answered was not done either: nothing that the server had begun was dropped.
    const keys = await sql<{ key: string }>(cluster.url, 'SELECT key FROM write_key WHERE key = ANY($1)', [
      all.map(([key]) => key),
    ]);
    expect(keys.map(({ key }) => key).sort()).toEqual(answered.map(([key]) => key).sort());
    expect(all.length - answered.length).toBeGreaterThan(0);
    note(
      `${answered.length} writes answered, ${all.length - answered.length} refused, none of them done; exit 0 after ${Math.round(took)} ms`,
    );
    expectQuiet(running);
  },
);

test('SIGTERM with live subscriptions and a long statement under way: both are told, and it ends within its bound', async () => {
  const running = (server = await startServer({ env: { DATABASE_URL: cluster.url } }));
  const listeners = Array.from({ length: 5 }, () => connect(running.url, { token: party.token }));
  for (const { client } of listeners) watch(client, 'subscription { noticeReceived { kind } }');
  const lock = new Client({ connectionString: cluster.url });
  await lock.connect();
  await lock.query('BEGIN; LOCK TABLE proposal IN ACCESS EXCLUSIVE MODE');
  const long = ask({ url: running.url }, '{ proposals(first: 1) { nodes { title } } }');
  await pause(1_000);
  const began = performance.now();
  running.child.kill('SIGTERM');
  const closed = await Promise.all(listeners.map((listener) => listener.closed));
  expect(closed.map(({ code }) => code)).toEqual([1001, 1001, 1001, 1001, 1001]);
  const told = performance.now() - began;
  await pause(3_000);
  await lock.end();
  expect(await long).toMatchObject({ status: 200, codes: [] });
  expect(await running.ended).toBe(0);
  const took = performance.now() - began;
  expect(took).toBeLessThan(stopBoundMs);
  note(
    `subscriptions closed with 1001 after ${Math.round(told)} ms; a statement of 4 s was answered, exit 0 after ${Math.round(took)} ms`,
  );
  for (const { client } of listeners) await client.dispose();
  expectQuiet(running);
});

test('a statement that does not end holds up a stop only for a bounded time, and a second SIGTERM not at all', async () => {
  for (const twice of [false, true]) {
    const running = (server = await startServer({ env: { DATABASE_URL: cluster.url } }));
    const lock = new Client({ connectionString: cluster.url });
    await lock.connect();
    await lock.query('BEGIN; LOCK TABLE proposal IN ACCESS EXCLUSIVE MODE');
    const long = ask({ url: running.url }, '{ proposals(first: 1) { nodes { title } } }');
    await pause(1_000);
    const began = performance.now();
    running.child.kill('SIGTERM');
    await pause(500);
    if (twice) running.child.kill('SIGTERM');
    const ended = await running.ended;
    const took = performance.now() - began;
    expect(took).toBeLessThan(twice ? 10_000 : stopBoundMs);
    expect(ended).toBe(twice ? 1 : 0);
    // Who waited for the statement is told that it was ended.
    if (twice) expect(await long).toBeNull();
    else expect(await long).toMatchObject({ status: 503, codes: ['TIMEOUT'] });
    await lock.end();
    note(`with ${twice ? 'a second' : 'one'} SIGTERM it ended with ${ended} after ${Math.round(took)} ms`);
    expectQuiet(running);
  }
});
