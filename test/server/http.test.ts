import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import pino from 'pino';
import type { Database } from '../../src/database/data-source';
import { serve, type RunningServer } from '../../src/server/http/http';
import { openTestDatabase } from '../support/database';
import { send, type Answer } from './send';

/** Resolves when this process has taken in so many requests: stopping earlier may find connections that have asked nothing yet. */
function requestsReceived(count: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const onRequest = (): void => {
      if (++seen < count) return;
      unsubscribe('http.server.request.start', onRequest);
      resolve();
    };
    subscribe('http.server.request.start', onRequest);
  });
}

describe('the server over HTTP', () => {
  let database: Database;
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  const running: RunningServer[] = [];
  const start = async (production = false): Promise<string> => {
    const server = await serve({
      database: database.dataSource,
      host: '127.0.0.1',
      port: 0,
      production,
      log,
    });
    running.push(server);
    return server.url;
  };
  const ask = (url: string, query: string, headers: Record<string, string> = {}): Promise<Answer> =>
    send(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });

  let url: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    url = await start();
  });
  afterAll(async () => {
    for (const server of running) await server.stop();
    await database.close();
  });

  test('answers in the language of Accept-Language', async () => {
    const name = async (language: string) => {
      const { text } = await ask(url, '{ country(code: "KHM") { name } }', { 'accept-language': language });
      return (JSON.parse(text) as { data: { country: { name: string } } }).data.country.name;
    };
    expect(await name('xx, es;q=0.5, fr;q=0.9')).toBe('Cambodge');
    expect(await name('*')).toBe('Cambodia');
    expect(await name('zh-Hans-CN')).toBe('柬埔寨');
  });

  test.each([
    ['malformed JSON', '{', 400, 'BAD_REQUEST'],
    ['a body of 2 MB', JSON.stringify({ query: 'x'.repeat(2_000_000) }), 413, 'BODY_TOO_LARGE'],
  ])('answers %s in JSON', async (_name, body, status, code) => {
    const answer = await send(`${url}/graphql`, { headers: { 'content-type': 'application/json' }, body });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('says that it does not read an encoding, and not that the JSON is wrong', async () => {
    for (const headers of [
      { 'content-type': 'application/json; charset=utf-99' },
      { 'content-type': 'application/json', 'content-encoding': 'zip' },
    ]) {
      const answer = await send(`${url}/graphql`, { headers, body: '{"query":"{ __typename }"}' });
      expect([answer.status, answer.text]).toEqual([415, expect.stringContaining('UNSUPPORTED_MEDIA_TYPE')]);
    }
  });

  test('answers an unknown address in JSON', async () => {
    const answer = await send(`${url}/nowhere`, { method: 'GET' });
    expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
  });

  test('keeps no queries for whoever sends them', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'abc' };
    const answer = await send(`${url}/graphql`, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', extensions: { persistedQuery } }),
    });
    expect(answer.text).toContain('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  test('refuses what a page of another site can send without being asked', async () => {
    const answer = await send(`${url}/graphql?query={__typename}`, { method: 'GET' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('CSRF');
  });

  test('answers to loopback names alone, on a loopback address outside production', async () => {
    const rebound = await ask(url, '{ __typename }', { host: 'attacker.example:4000' });
    expect([rebound.status, rebound.text]).toEqual([421, expect.stringContaining('MISDIRECTED')]);
    for (const host of ['localhost:4000', '127.0.0.1', '[::1]:4000']) {
      expect((await ask(url, '{ __typename }', { host })).status).toBe(200);
    }
    const open = await start(true);
    expect((await ask(open, '{ __typename }', { host: 'match.example' })).status).toBe(200);
  });

  test('refuses an operation of more than 2,000 tokens before it is validated', async () => {
    const fields = (count: number) =>
      Array.from({ length: count }, (_, at) => `a${at}: __typename`).join(' ');
    const answer = await ask(url, `{ ${fields(1_000)} }`);
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('GRAPHQL_PARSE_FAILED')]);
    expect((await ask(url, `{ ${fields(50)} }`)).status).toBe(200);
  });

  test('lets a stranger change nothing', async () => {
    const { text } = await ask(
      await start(),
      `mutation { registerInstitution(input: { name: "An Institute", type: "10", country: "LAO" }) {
         institution { id } userErrors { code } } }`,
    );
    expect(JSON.parse(text)).toMatchObject({
      data: { registerInstitution: { institution: null, userErrors: [{ code: 'FORBIDDEN' }] } },
    });
  });

  test('hides its schema in production, and shows it elsewhere', async () => {
    const closed = await ask(await start(true), '{ __schema { queryType { name } } }');
    expect(closed.text).toContain('INTROSPECTION_DISABLED');
    expect((await ask(url, '{ __schema { queryType { name } } }')).status).toBe(200);
  });

  test('tells nothing of an unexpected error but an id that the log has too', async () => {
    const { dataSource } = database;
    await dataSource.query('ALTER TABLE institution RENAME TO hidden_away');
    const { text } = await ask(url, '{ institutions { nodes { id } } }');
    await dataSource.query('ALTER TABLE hidden_away RENAME TO institution');
    const [error] = (JSON.parse(text) as { errors: { extensions: { code: string; errorId: string } }[] })
      .errors;
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('relation');
    expect(lines.join('')).toContain(error?.extensions.errorId);
  });

  test('says whether it lives and whether it is ready', async () => {
    for (const probe of ['live', 'ready']) {
      const answer = await send(`${url}/health/${probe}`, { method: 'GET' });
      expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { status: probe }]);
    }
  });

  test('answers what is under way when it is stopped', async () => {
    const stopping = await serve({
      database: database.dataSource,
      host: '127.0.0.1',
      port: 0,
      production: false,
      log,
    });
    const received = requestsReceived(10);
    const answers = Array.from({ length: 10 }, () =>
      ask(stopping.url, '{ countries(first: 100) { nodes { name } } }'),
    );
    await received;
    await stopping.stop();
    for (const answer of await Promise.all(answers)) expect(answer.status).toBe(200);
    await expect(ask(stopping.url, '{ __typename }')).rejects.toThrow('ECONNREFUSED');
  });
});
