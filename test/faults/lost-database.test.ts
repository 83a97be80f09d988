import { connect, watch } from '../server/live-client';
import type { PrivateCluster } from '../support/private-cluster';
import type { Data } from '../support/world';
import { ask, done, ready } from './support/ask';
import { startCluster } from './support/cluster';
import { eventually, pause } from './support/eventually';
import { note } from './support/note';
import { newParty, newPerson, openBeside, publish, type Party, type Person } from './support/people';
import { expectQuiet } from './support/quiet';
import { startServer, type ServerProcess } from './support/server-process';

let cluster: PrivateCluster;
let server: ServerProcess;
let asks: Party;
let offers: Party;
let applicant: Person;
beforeAll(async () => {
  cluster = await startCluster();
  server = await startServer({ env: { DATABASE_URL: cluster.url } });
  const beside = await openBeside(cluster.url);
  asks = await newParty(beside.dataSource, server.url, 'REQUEST', 'Asking');
  offers = await newParty(beside.dataSource, server.url, 'OFFER', 'Offering');
  applicant = await newPerson(beside.dataSource, server.url, 'Applicant');
  await beside.close();
});
afterAll(async () => {
  await server.kill();
  cluster.stop();
});

const MATCHES = `query ($id: ID!) { node(id: $id) { ... on Proposal { matches(first: 50) { nodes { counterpart { id } } } } } }`;
const READ = '{ proposals(first: 5) { nodes { title } } }';

async function matchesOf(party: Party): Promise<string[]> {
  const reply = await ask(party, MATCHES, { id: party.proposal });
  return (reply?.data?.node?.matches.nodes ?? []).map(({ counterpart }: Data) => counterpart.id);
}

test('a database that stops at once and comes back is waited for, and everything goes on by itself', async () => {
  expect(await matchesOf(asks)).toContain(offers.proposal);
  const { client, closed } = connect(server.url, { token: asks.token });
  watch(client, 'subscription { noticeReceived { kind } }');
  await pause(500);
  // Requests that are under way at that moment end as well.
  const underWay = Array.from({ length: 20 }, (_, at) =>
    at % 2 === 0 ? ask(asks, READ) : ask(asks, MATCHES, { id: asks.proposal }),
  );
  cluster.crash();
  for (const reply of await Promise.all(underWay)) {
    expect(reply).not.toBeNull();
    // More than is worked on at once may be told that before it is begun.
    for (const code of reply!.codes) expect(['SERVICE_UNAVAILABLE', 'OVERLOADED']).toContain(code);
  }

  expect(
    await eventually('it says that it is not ready', async () => (await ready(server.url)) === 503),
  ).toBe(true);
  const down = await Promise.all([
    ask(asks, READ),
    ask({ url: server.url }, READ),
    ask(asks, MATCHES, { id: asks.proposal }),
    ask({ url: server.url }, MATCHES, { id: asks.proposal }),
    ask(asks, 'mutation { markNoticesRead(input: { ids: [] }) { userErrors { code } } }'),
    ask(
      { url: server.url },
      'mutation { signIn(input: { email: "a@b.example", password: "not the one" }) { token userErrors { code } } }',
    ),
  ]);
  for (const reply of down) {
    expect(reply).toMatchObject({ status: 503, codes: ['SERVICE_UNAVAILABLE'] });
    expect(reply!.ms).toBeLessThan(10_000);
  }
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  await pause(3_000);
  const began = performance.now();
  cluster.restart();
  const restarted = performance.now();
  await eventually('it is ready again', async () => (await ready(server.url)) === 200, { within: 30_000 });
  const back = performance.now();
  note(
    `refused within ${Math.round(Math.max(...down.map((reply) => reply!.ms)))} ms while down; ready ${Math.round(back - restarted)} ms after the restart, which took ${Math.round(restarted - began)} ms`,
  );

  // Whoever listened learns that something may have been missed, connects again, and hears what happens.
  expect((await closed).code).toBe(1012);
  const again = connect(server.url, { token: asks.token });
  const heard = watch<Data>(again.client, 'subscription { noticeReceived { kind } }');
  await pause(1_000);
  await done(applicant, 'requestMembership', { institutionId: asks.institution }, 'membership { id }');
  await heard.until(1);
  expect(heard.received.map(({ data }) => data.noticeReceived.kind)).toContain('MEMBERSHIP_REQUESTED');

  // The match index has seen the database come back too.
  const late = await publish(offers, offers.institution, 'OFFER');
  expect(await matchesOf(asks)).toContain(late);
  await client.dispose();
  await again.client.dispose();
  expect(server.child.exitCode).toBeNull();
  expectQuiet(server);
});
