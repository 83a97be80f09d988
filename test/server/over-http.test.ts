import { brotliCompressSync, gzipSync } from 'node:zlib';
import pino from 'pino';
import type { Database } from '../../src/database/data-source';
import { serve, type RunningServer } from '../../src/server/http/http';
import { makeHttpServer, transportLimits } from '../../src/server/http/http-server';
import { openTestDatabase } from '../support/database';
import { sendRaw } from './raw-http';
import { send, type Answer } from './send';

const json = { 'content-type': 'application/json' };
const operation = JSON.stringify({ query: '{ __typename }' });

describe('over HTTP', () => {
  let database: Database;
  let server: RunningServer;
  const lines: string[] = [];
  beforeAll(async () => {
    database = await openTestDatabase();
    server = await serve({
      database: database.dataSource,
      host: '127.0.0.1',
      port: 0,
      production: false,
      log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }),
      allowedOrigins: ['https://front.example'],
    });
  });
  afterAll(async () => {
    await server.stop();
    await database.close();
  });
  const graphql = (options: Parameters<typeof send>[1] = {}): Promise<Answer> =>
    // Node writes no length for the bodies of other methods.
    send(`${server.url}/graphql`, {
      headers: json,
      ...(/^(OPTIONS|DELETE)$/.test(options.method ?? 'POST') ? {} : { body: operation }),
      ...options,
    });
  const raw = (...parts: (string | Buffer)[]) => sendRaw(server.url, parts);

  /** An error of ours: JSON, in the form of GraphQL, with a code. */
  function expectError({ status, headers, text }: Answer, expected: number): void {
    expect([status, text]).toEqual([expected, expect.stringMatching(/^\{/)]);
    expect(headers['content-type']).toMatch(/^application\/(graphql-response\+)?json/);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
    });
  }

  test.each<[string, number, Parameters<typeof send>[1]]>([
    ['no body', 400, { body: '' }],
    ['a body that ends too soon', 400, { body: '{"query": "{ __type' }],
    ['an array', 400, { body: `[${operation}]` }],
    ['a batch', 400, { body: `[${operation},${operation}]` }],
    ['a string', 400, { body: '"{ __typename }"' }],
    ['an object without a query', 400, { body: '{}' }],
    ['a query that is a list', 400, { body: '{"query": ["{ __typename }"]}' }],
    ['variables that are a string', 400, { body: '{"query": "{ __typename }", "variables": "x"}' }],
    ['extensions that are a string', 400, { body: '{"query": "{ __typename }", "extensions": "x"}' }],
    ['an operation name that is a number', 400, { body: '{"query": "{ __typename }", "operationName": 3}' }],
    ['what a form sends', 400, { headers: { 'content-type': 'text/plain' } }],
    ['a form', 400, { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['no type', 400, { headers: {} }],
    [
      'another type',
      400,
      { headers: { 'content-type': 'application/xml', 'apollo-require-preflight': '1' } },
    ],
    ['an unknown charset', 415, { headers: { 'content-type': 'application/json; charset=ebcdic' } }],
    ['an unknown encoding', 415, { headers: { ...json, 'content-encoding': 'zip' } }],
    ['what is no gzip', 400, { headers: { ...json, 'content-encoding': 'gzip' } }],
    ['DELETE', 405, { method: 'DELETE', headers: { ...json, 'apollo-require-preflight': '1' } }],
    ['PUT', 405, { method: 'PUT' }],
  ])('refuses %s in JSON', async (_name, status, options) => {
    expectError(await graphql(options), status);
  });

  test('refuses what unfolds to more than a megabyte before it is unfolded', async () => {
    const bomb = Buffer.from(JSON.stringify({ query: `{ __typename } #${' '.repeat(50_000_000)}` }));
    for (const [encoding, packed] of [
      ['gzip', gzipSync(bomb)],
      ['br', brotliCompressSync(bomb)],
    ] as const) {
      const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Encoding: ${encoding}\r\nContent-Length: ${packed.length}\r\n\r\n`;
      const begun = performance.now();
      const { status, body } = await raw(head, packed);
      expect([status, body]).toEqual([413, expect.stringContaining('BODY_TOO_LARGE')]);
      expect(performance.now() - begun).toBeLessThan(2_000);
    }
  });

  test.each([
    [
      'a length that is no number',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n',
      400,
    ],
    [
      'two lengths of one body',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['what is no HTTP', 'HELLO\r\n\r\n', 400],
    [
      'headers beyond 16 KiB',
      `GET /graphql HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    ['a path that cannot be decoded', 'GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n', 404],
  ])('answers %s in JSON', async (_name, bytes, status) => {
    const answer = await raw(bytes);
    expect([answer.status, answer.body]).toEqual([status, expect.stringContaining('"code"')]);
    expect(answer.head).toMatch(/content-type: application\/json/i);
  });

  test('a mutation is never a GET', async () => {
    const query = encodeURIComponent('mutation { signOut(input: {}) { userErrors { code } } }');
    const answer = await send(`${server.url}/graphql?query=${query}`, {
      method: 'GET',
      headers: { 'apollo-require-preflight': '1' },
    });
    expectError(answer, 405);
    expect(answer.headers['allow']).toBe('POST');
  });

  test('lets pages of the configured origins ask, with cookies, and read what limits them', async () => {
    const own = { ...json, origin: 'https://front.example' };
    const preflight = await graphql({
      method: 'OPTIONS',
      headers: { ...own, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    const answer = await graphql({ headers: own });
    for (const { headers } of [preflight, answer]) {
      expect(headers).toMatchObject({
        'access-control-allow-origin': 'https://front.example',
        'access-control-allow-credentials': 'true',
        vary: expect.stringContaining('Origin'),
      });
    }
    expect(answer.headers['access-control-expose-headers']).toBe('RateLimit, RateLimit-Policy, Retry-After');
  });

  test.each([
    'https://elsewhere.example',
    'https://front.example.elsewhere.example',
    'null',
    'http://front.example',
  ])('tells a page of %s nothing that its browser would accept', async (origin) => {
    for (const method of ['OPTIONS', 'POST']) {
      const { headers } = await graphql({ method, headers: { ...json, origin } });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
      expect(headers.vary).toContain('Origin');
    }
  });

  test('no answer is kept by anything on the way, and none is for a frame or a guess at its type', async () => {
    for (const answer of [await graphql(), await graphql({ body: '{' }), await graphql({ method: 'PUT' })]) {
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.any(String),
        'strict-transport-security': expect.any(String),
      });
      expect(answer.headers['x-powered-by']).toBeUndefined();
    }
  });

  test('shows at most 20 errors, and says how many more there were', async () => {
    const fields = Array.from({ length: 30 }, (_, at) => `a${at}: node(id: "nothing") { id }`);
    const answer = await graphql({ body: JSON.stringify({ query: `{ ${fields.join(' ')} }` }) });
    const { errors, extensions } = JSON.parse(answer.text) as {
      errors: unknown[];
      extensions: { errorsNotShown: number };
    };
    const faulty = await graphql({
      body: JSON.stringify({
        query: `{ ${Array.from({ length: 50 }, (_, at) => `nothing${at}`).join(' ')} }`,
      }),
    });
    expect([errors.length, extensions.errorsNotShown]).toEqual([20, 10]);
    expect((JSON.parse(faulty.text) as { errors: unknown[] }).errors).toHaveLength(20);
  });

  test('a sender who never ends is not waited for', async () => {
    const patient = makeHttpServer(() => undefined);
    expect(patient).toMatchObject({
      headersTimeout: transportLimits.headersMs,
      requestTimeout: transportLimits.requestMs,
      keepAliveTimeout: transportLimits.idleMs,
      maxRequestsPerSocket: transportLimits.requestsPerConnection,
    });
    // The same server with less patience, so that the test need not have as much.
    const hasty = makeHttpServer(() => undefined);
    hasty.headersTimeout = 300;
    await new Promise<void>((resolve) => hasty.listen(0, '127.0.0.1', resolve));
    const { port } = hasty.address() as { port: number };
    const answer = await sendRaw(`http://127.0.0.1:${port}`, ['GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ']);
    hasty.close();
    expect([answer.status, answer.body]).toEqual([408, expect.stringContaining('"code"')]);
  });
});
