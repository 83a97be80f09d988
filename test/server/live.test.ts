import { request } from 'node:http';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import type { Database } from '../../src/database/data-source';
import { startOutboxWorker } from '../../src/notices/outbox-worker';
import { serve, type RunningServer } from '../../src/server/http/http';
import { act, newInstitution, publishProposal } from '../notices/people';
import { newAccount } from '../support/accounts';
import { openSecondProcess } from '../support/database';
import { outboxParts } from '../support/outbox';
import { startWorld, type Data, type World } from '../support/world';
import { connect, newSession, watch, type LiveClient } from './live-client';

const onServer = process.env['SSTC_TEST_ENGINE'] === 'server';
const NOTICES = 'subscription { noticeReceived { id kind text subject { id } } }';

describe('subscriptions', () => {
  let world: World;
  let one: RunningServer;
  let other: RunningServer;
  let second: Database | null = null;
  let stopWorker: () => Promise<void>;
  const opened: LiveClient[] = [];
  const log = pino({ level: 'silent' });
  const start = (database: DataSource, production = false) =>
    serve({ database, host: '127.0.0.1', port: 0, production, log });
  const open: typeof connect = (...args) => {
    const client = connect(...args);
    opened.push(client);
    return client;
  };

  beforeAll(async () => {
    world = await startWorld();
    // Two processes' worth where there is a server; the embedded engine has one process.
    if (onServer) second = await openSecondProcess(world.database);
    one = await start(world.database);
    other = await start(second?.dataSource ?? world.database);
    stopWorker = startOutboxWorker(outboxParts(world));
  });
  afterAll(async () => {
    await stopWorker();
    for (const { client } of opened) await client.dispose();
    await one.stop();
    await other.stop();
    await second?.close();
    await world.close();
  });

  /** A focal point who is signed in, and how to tell them something. */
  async function focalPoint(
    name: string,
  ): Promise<{ token: string; account: string; tell: () => Promise<void> }> {
    const { account, institution } = await newInstitution(world, name);
    let count = 0;
    return {
      account,
      token: await newSession(world, account),
      tell: async () => {
        const applicant = await newAccount(world, `Applicant ${name} ${count++}`);
        await act(world, applicant, 'requestMembership', { institutionId: institution });
      },
    };
  }

  test('bring a notice that was made through another server, to its account alone', async () => {
    const [mine, theirs] = [await focalPoint('Mine'), await focalPoint('Theirs')];
    const watched = watch<Data>(open(other.url, { token: mine.token }).client, NOTICES);
    const silent = watch<Data>(open(other.url, { token: theirs.token }).client, NOTICES);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await mine.tell();
    const [first] = await watched.until(1);
    expect(first.data.noticeReceived).toMatchObject({
      kind: 'MEMBERSHIP_REQUESTED',
      subject: { id: expect.any(String) },
    });
    await mine.tell();
    expect(await watched.until(2)).toHaveLength(2);
    expect(silent.received).toEqual([]);
  });

  test('end with the session', async () => {
    const { token, account, tell } = await focalPoint('Revoked');
    const { client, closed } = open(one.url, { token });
    const watched = watch<Data>(client, NOTICES);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await tell();
    await watched.until(1);
    await world.database.query('DELETE FROM account_session WHERE account_id = $1', [account]);
    await tell();
    expect((await closed).code).toBe(4401);
    expect(watched.received).toHaveLength(1);
  });

  test('are refused to strangers, to false tokens, and to pages from elsewhere', async () => {
    for (const token of [undefined, 'x'.repeat(43)]) {
      const { client, closed } = open(one.url, token === undefined ? {} : { token });
      const watched = watch(client, NOTICES);
      expect((await closed).code).toBe(4401);
      expect(await watched.ended).not.toBeNull();
    }
    const { token } = await focalPoint('Lured');
    const cookie = `session=${token}`;
    expect(await handshake(one.url, { origin: 'https://elsewhere.example', cookie })).toBe(403);
    expect(await handshake(one.url, { host: 'elsewhere.example' })).toBe(421);

    // The cookie is good from a page of our own, and from no program that says no page.
    const own = open(one.url, { headers: { origin: one.url, cookie } });
    const watched = watch<Data>(own.client, `subscription { noticeReceived { id nosuch } }`);
    expect(JSON.stringify(await watched.ended)).toContain('GRAPHQL_VALIDATION_FAILED');
    const { client, closed } = open(one.url, { headers: { cookie } });
    watch(client, NOTICES);
    expect((await closed).code).toBe(4401);
  });

  test('are all that a socket answers, within the limits of HTTP', async () => {
    const { token } = await focalPoint('Limited');
    const { client } = open(one.url, { token });
    const refusal = async (query: string, variables = {}) =>
      JSON.stringify(await watch(client, query, variables).ended);
    expect(await refusal('{ viewer { unreadNotices } }')).toContain('Only subscriptions');
    expect(await refusal('subscription {')).toContain('GRAPHQL_PARSE_FAILED');
    expect(await refusal(`subscription { noticeReceived { ${'id '.repeat(2_000)} } }`)).toContain(
      'GRAPHQL_PARSE_FAILED',
    );
    for (let count = 0; count < 10; count++) watch(client, NOTICES);
    expect(await refusal(NOTICES)).toContain('LIMIT_REACHED');

    const big = open(one.url, { token });
    watch(big.client, NOTICES, { padding: 'x'.repeat(70_000) });
    expect((await big.closed).code).toBe(1009);
  });

  test('are held over at most 10 sockets of an account', async () => {
    const { token } = await focalPoint('Greedy');
    const clients = Array.from({ length: 10 }, () => open(one.url, { token }));
    const all = clients.map(({ client }) => watch<Data>(client, NOTICES));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { client, closed } = open(one.url, { token });
    watch(client, NOTICES);
    expect((await closed).code).toBe(4429);
    all[0]!.stop();
    await clients[0]!.client.dispose();
    await clients[0]!.closed;
    await new Promise((resolve) => setTimeout(resolve, 100));
    const again = open(one.url, { token });
    const watched = watch<Data>(again.client, NOTICES);
    const early = await Promise.race([
      watched.ended,
      new Promise((resolve) => setTimeout(resolve, 300, 'open')),
    ]);
    expect(early).toBe('open');
  });

  test('tell when the top of a proposal’s matches has changed, to its own people alone', async () => {
    const asks = await newInstitution(world, 'Asking', 'LAO');
    const offers = await newInstitution(world, 'Offering', 'CHN');
    const id = await publishProposal(world, asks.account, asks.institution, { kind: 'REQUEST' });
    const TOP = `subscription ($id: ID!) { matchesChanged(proposalId: $id, first: 3) {
      proposal { id } matches { counterpart { id } score } entered { counterpart { id } } left } }`;
    const token = await newSession(world, asks.account);
    const { client } = open(other.url, { token });
    const watched = watch<Data>(client, TOP, { id });
    const [empty] = await watched.until(1);
    expect(empty.data.matchesChanged).toMatchObject({ proposal: { id }, left: [] });
    const before = empty.data.matchesChanged.matches.length as number;

    const offer = await publishProposal(world, offers.account, offers.institution);
    const [, now] = await watched.until(2);
    expect(now.data.matchesChanged.matches).toHaveLength(Math.min(before + 1, 3));
    expect(now.data.matchesChanged.entered).toEqual([{ counterpart: { id: offer } }]);

    const { node } = await world.ask('query ($id: ID!) { node(id: $id) { ... on Proposal { revision } } }', {
      id: offer,
    });
    await act(world, offers.account, 'pauseProposal', { id: offer, revision: node.revision });
    const [, , gone] = await watched.until(3);
    expect(gone.data.matchesChanged.left).toEqual([offer]);

    const stranger = open(one.url, { token: await newSession(world, offers.account) });
    const refused = watch<Data>(stranger.client, TOP, { id });
    expect((await refused.until(1))[0].errors[0].extensions.code).toBe('FORBIDDEN');
    const bad = watch<Data>(
      client,
      `subscription { matchesChanged(proposalId: "${id}", first: 21) { left } }`,
    );
    expect((await bad.until(1))[0].errors[0].extensions.code).toBe('OUT_OF_RANGE');
  });

  test('are closed in order when the server stops', async () => {
    const stopping = await start(world.database);
    const { token } = await focalPoint('Waiting');
    const { client, closed } = open(stopping.url, { token });
    const watched = watch<Data>(client, NOTICES);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const began = performance.now();
    await stopping.stop();
    expect((await closed).code).toBe(1001);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(watched.received).toEqual([]);
  });
});

/** The status that answers the handshake of a socket. */
function handshake(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': Buffer.from('sixteen bytes ok').toString('base64'),
        'sec-websocket-protocol': 'graphql-transport-ws',
        ...headers,
      },
      agent: false,
    });
    sent.on('response', (response) => resolve(response.statusCode ?? 0));
    sent.on('upgrade', (_response, socket) => {
      socket.destroy();
      resolve(101);
    });
    sent.on('error', reject);
    sent.end();
  });
}
