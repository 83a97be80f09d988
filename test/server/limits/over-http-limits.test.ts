import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { readConfig } from '../../../src/server/config/config';
import { serve, type RunningServer } from '../../../src/server/http/http';
import { idOf, readPersistedOperations } from '../../../src/server/limits/persisted-operations';
import { newAccount } from '../../support/accounts';
import { startWorld, type World } from '../../support/world';
import { connect, newSession, watch } from '../live-client';
import { send } from '../send';

const listed = 'query Countries($code: String!) { country(code: $code) { alpha3 } }';
const json = { 'content-type': 'application/json' };

describe('limits over HTTP and sockets', () => {
  let world: World;
  const running: RunningServer[] = [];
  const start = async (more: Partial<Parameters<typeof serve>[0]> = {}): Promise<string> => {
    const server = await serve({
      database: world.database,
      host: '127.0.0.1',
      port: 0,
      production: false,
      log: pino({ level: 'silent' }),
      ...more,
    });
    running.push(server);
    return server.url;
  };
  const ask = (url: string, body: object, headers: Record<string, string> = {}) =>
    send(`${url}/graphql`, { headers: { ...json, ...headers }, body: JSON.stringify(body) });
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(async () => {
    for (const server of running) await server.stop();
    await world.close();
  });

  test('an answer says what it cost, in its extensions, a field and headers', async () => {
    const { headers, text } = await ask(await start(), {
      query: '{ rateLimit { requested limit remaining } }',
    });
    const { data, extensions } = JSON.parse(text) as {
      data: { rateLimit: Record<string, number> };
      extensions: { cost: Record<string, unknown> };
    };
    expect(data.rateLimit).toMatchObject({ requested: 4, limit: 20_000 });
    expect(extensions.cost).toEqual({ ...data.rateLimit, resetsAt: expect.stringMatching(/Z$/) });
    expect(headers['ratelimit-policy']).toBe('"address";q=3000000;qu="points";w=60');
    expect(headers['ratelimit']).toBe(`"address";r=${data.rateLimit['remaining']};t=60`);
  });

  test('who has used up a minute is told when the next begins, by whichever process', async () => {
    const limits = { cost: 500, perViewer: 1_000, perAddress: 1_000_000 };
    const [one, other] = [await start({ limits }), await start({ limits })];
    const token = await newSession(world, await newAccount(world, 'Much Asking'));
    const query = '{ countries(first: 1) { nodes { alpha3 } } rateLimit { remaining } }';
    const answers = [];
    for (let at = 0; at < 16; at++) {
      answers.push(await ask(at % 2 === 0 ? one : other, { query }, { authorization: `Bearer ${token}` }));
    }
    const through = answers.filter(({ status }) => status === 200);
    // 100 for the root, a list of one, and two for the field that tells.
    expect(through.length * 104).toBeLessThanOrEqual(1_000);
    expect(through.length).toBeGreaterThanOrEqual(5);
    const refused = answers.at(-1)!;
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(refused.text)).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', limit: 1_000, policy: 'viewer' } }],
    });
    // Strangers at the same address have points of their own.
    expect((await ask(one, { query })).status).toBe(200);
  });

  test('a subscription that costs too much does not begin, over a socket as little as by POST', async () => {
    const url = await start({ limits: { cost: 100, perViewer: 1_000, perAddress: 1_000_000 } });
    const token = await newSession(world, await newAccount(world, 'Watching Much'));
    const { client } = connect(url, { token });
    const watched = watch(
      client,
      'subscription { noticeReceived { id subject { id ... on Institution { proposals(first: 100) { nodes { id } } } } } }',
    );
    expect(JSON.stringify(await watched.ended)).toContain('QUERY_TOO_EXPENSIVE');
    await client.dispose();
  });

  describe('with operations that were agreed on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'operations-'));
    writeFileSync(join(folder, 'countries.graphql'), listed);
    const variables = { code: 'LAO' };
    const answer = JSON.stringify({ country: { alpha3: 'LAO' } });
    let only: string;
    beforeAll(async () => {
      only = await start({ persisted: { documents: readPersistedOperations(folder), only: true } });
    });

    test.each([
      ['its id', { documentId: `sha256:${idOf(listed)}`, variables }],
      [
        'its id as Apollo sends it',
        { extensions: { persistedQuery: { version: 1, sha256Hash: idOf(listed) } }, variables },
      ],
      ['its text', { query: listed, variables }],
    ])('one is answered by %s', async (_name, body) => {
      expect((await ask(only, body)).text).toContain(answer);
    });

    test('one is answered by its id over GET', async () => {
      const search = new URLSearchParams({ documentId: idOf(listed), variables: JSON.stringify(variables) });
      const { text } = await send(`${only}/graphql?${search.toString()}`, { method: 'GET', headers: json });
      expect(text).toContain(answer);
    });

    test.each([
      ['any other', { query: '{ __typename }' }, 403, 'PERSISTED_OPERATION_ONLY'],
      ['the schema', { query: '{ __schema { queryType { name } } }' }, 403, 'PERSISTED_OPERATION_ONLY'],
      ['an unknown id', { documentId: idOf('other') }, 404, 'PERSISTED_OPERATION_NOT_FOUND'],
      [
        'any other under the id of one',
        { query: '{ __typename }', documentId: idOf(listed) },
        403,
        'PERSISTED_OPERATION_ONLY',
      ],
    ])('%s is refused', async (_name, body, status, code) => {
      const refused = await ask(only, body, { accept: 'application/graphql-response+json' });
      expect([refused.status, refused.text]).toEqual([status, expect.stringContaining(code)]);
      expect(refused.headers['content-type']).toContain('application/graphql-response+json');
    });

    test('over a socket nothing else begins either', async () => {
      const token = await newSession(world, await newAccount(world, 'Listening'));
      const { client } = connect(only, { token });
      const watched = watch(client, 'subscription { noticeReceived { id } }');
      expect(JSON.stringify(await watched.ended)).toContain('PERSISTED_OPERATION_ONLY');
      await client.dispose();
    });

    test('others are answered too where they may be', async () => {
      const also = await start({ persisted: { documents: readPersistedOperations(folder), only: false } });
      expect((await ask(also, { query: '{ __typename }' })).status).toBe(200);
      expect((await ask(also, { documentId: idOf(listed), variables })).text).toContain(answer);
    });

    test('a server does not start with one that it could not answer', async () => {
      const documents = new Map([['x', '{ nothing }']]);
      await expect(start({ persisted: { documents, only: true } })).rejects.toThrow(
        /x: Cannot query field "nothing"/,
      );
    });

    test.each([
      ['an object of texts', { [idOf(listed)]: listed }],
      [
        'a manifest',
        {
          format: 'apollo-persisted-query-manifest',
          version: 1,
          operations: [{ id: idOf(listed), name: 'Countries', type: 'query', body: listed }],
        },
      ],
    ])('%s is read', (_name, manifest) => {
      const file = join(folder, 'manifest.json');
      writeFileSync(file, JSON.stringify(manifest));
      expect([...readPersistedOperations(file)]).toEqual([[idOf(listed), listed]]);
    });
  });
});

test('the configuration names what is wrong with its limits', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'operations.json');
  writeFileSync(file, JSON.stringify({ abc: '{ __typename }' }));
  const env = {
    QUERY_COST: '-1',
    POINTS_PER_MINUTE: '20000000',
    INTROSPECTION: 'perhaps',
    PERSISTED_OPERATIONS: file,
    PERSISTED_OPERATIONS_MODE: 'never',
  };
  expect(() => readConfig(env)).toThrow(
    /INTROSPECTION[\s\S]*QUERY_COST[\s\S]*POINTS_PER_MINUTE[\s\S]*PERSISTED_OPERATIONS_MODE[\s\S]*is not the SHA-256/,
  );
  expect(() => readConfig({ PERSISTED_OPERATIONS: '/nowhere' })).toThrow(/ENOENT/);
  expect(() => readConfig({ QUERY_COST: '500', POINTS_PER_MINUTE: '400' })).toThrow(/must not exceed/);
  expect(readConfig({}).limits).toEqual({ cost: 20_000, perViewer: 300_000, perAddress: 3_000_000 });
  expect(readConfig({}).introspection).toBe(true);
  expect(readConfig({ NODE_ENV: 'production' }).introspection).toBe(false);
  expect(readConfig({ NODE_ENV: 'production', INTROSPECTION: 'on' }).introspection).toBe(true);
});
