import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../src/accounts/password-hash';
import { insertAccount, updateAccount } from '../../src/accounts/accounts.repository';
import type { Database } from '../../src/database/data-source';
import { serve, type HttpOptions, type RunningServer } from '../../src/server/http/http';
import { makeLog } from '../../src/server/log/log';
import { openTestDatabase } from '../support/database';
import { send, type Answer } from './send';

const password = 'a long way to Vientiane';
const who = '{ viewer { account { email } sessions { current agent } } }';

describe('signing in over HTTP', () => {
  let database: Database;
  const lines: string[] = [];
  const log = makeLog(true, { write: (line: string) => void lines.push(line) });
  const running: RunningServer[] = [];
  const accountId = randomUUID();
  const secrets: string[] = [password];
  const start = async (options: Partial<HttpOptions> = {}): Promise<string> => {
    const { dataSource } = database;
    const server = await serve({
      database: dataSource,
      host: '127.0.0.1',
      port: 0,
      production: false,
      log,
      ...options,
    });
    running.push(server);
    return server.url;
  };
  const ask = (
    url: string,
    query: string,
    headers: Record<string, string> = {},
    variables: object = {},
  ): Promise<Answer> =>
    send(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const signIn = async (url: string, cookie: boolean, headers: Record<string, string> = {}) => {
    const answer = await ask(
      url,
      'mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code message } } }',
      { 'user-agent': 'Test browser', ...headers },
      { input: { email: 'ada@ministry.example', password, cookie } },
    );
    const { signIn: payload } = (
      JSON.parse(answer.text) as { data: { signIn: { token: string; userErrors: unknown[] } } }
    ).data;
    const set = answer.headers['set-cookie']?.[0];
    const given = set?.split(';')[0]?.split('=')[1];
    secrets.push(...[payload.token, given].filter((secret): secret is string => Boolean(secret)));
    return { ...payload, set, cookie: set?.split(';')[0] ?? '' };
  };
  const codeOf = ({ status, text }: Answer) => [
    status,
    (JSON.parse(text) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code,
  ];
  const viewerIn = ({ text }: Answer) =>
    (JSON.parse(text) as { data: { viewer: { account: { email: string } } | null } }).data.viewer;

  let url: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    const now = new Date();
    await insertAccount(database.dataSource.manager, {
      id: accountId,
      email: 'ada@ministry.example',
      name: 'Ada Lovelace',
      passwordHash: await hashPassword(password),
      administrator: false,
      illustrative: false,
      confirmedAt: now,
      suspendedAt: null,
      createdAt: now,
    });
    url = await start();
  });
  afterAll(async () => {
    for (const server of running) await server.stop();
    await database.close();
  });

  test('by a bearer token, which needs no origin', async () => {
    const { token, set } = await signIn(url, false);
    expect(set).toBeUndefined();
    const answer = await ask(url, who, {
      authorization: `Bearer ${token}`,
      origin: 'https://elsewhere.example',
    });
    expect(viewerIn(answer)).toMatchObject({
      account: { email: 'ada@ministry.example' },
      sessions: [{ current: true, agent: 'Test browser' }],
    });
  });

  test.each(['Bearer', 'bearer a b', 'Bearer nonsense', `Bearer ${'x'.repeat(43)}`, 'Bearer a.b.c'])(
    'refuses %s, and never takes it for a stranger',
    async (authorization) => {
      const answer = await ask(url, who, { authorization });
      expect(codeOf(answer)).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      expect(answer.headers['content-type']).toMatch(/^application\/json/);
    },
  );

  test('ends with the session, and with the account', async () => {
    const { token } = await signIn(url, false);
    const authorization = `Bearer ${token}`;
    await updateAccount(database.dataSource.manager, accountId, { suspendedAt: new Date() });
    expect(codeOf(await ask(url, who, { authorization }))).toEqual([401, 'UNAUTHENTICATED']);
    await updateAccount(database.dataSource.manager, accountId, { suspendedAt: null });
    expect((await ask(url, who, { authorization })).status).toBe(200);
    await ask(url, 'mutation { signOut(input: {}) { userErrors { code } } }', { authorization });
    expect(codeOf(await ask(url, who, { authorization }))).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('by a cookie that scripts cannot read, by a plain name on this machine alone', async () => {
    const { set, token, cookie } = await signIn(url, true);
    expect(token).toBeNull();
    expect(set).toMatch(/^session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    expect(viewerIn(await ask(url, who, { cookie, origin: url }))).not.toBeNull();
    const out = await ask(url, 'mutation { signOut(input: {}) { userErrors { code } } }', {
      cookie,
      origin: url,
    });
    expect(out.headers['set-cookie']?.[0]).toMatch(/^session=; .*1970/);
  });

  test('by one that is kept to this host and https, elsewhere', async () => {
    const behindProxy = await start({ production: true, trustProxy: 1 });
    const https = { host: 'match.example', 'x-forwarded-proto': 'https' };
    const { set, cookie } = await signIn(behindProxy, true, https);
    expect(set).toMatch(
      /^__Host-session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(
      viewerIn(await ask(behindProxy, who, { ...https, cookie, origin: 'https://match.example' })),
    ).not.toBeNull();
    // A neighbour's page, on plain http, could have set the other name.
    const tossed = cookie.replace('__Host-', '');
    expect(
      viewerIn(await ask(behindProxy, who, { ...https, cookie: tossed, origin: 'https://match.example' })),
    ).toBeNull();
    expect(codeOf(await ask(behindProxy, who, { ...https, cookie, origin: 'http://match.example' }))).toEqual(
      [403, 'FORBIDDEN_ORIGIN'],
    );
  });

  test.each(['https://elsewhere.example', 'null', 'http://127.0.0.1.elsewhere.example', 'nonsense'])(
    'refuses the cookie in a page of %s',
    async (origin) => {
      const { cookie } = await signIn(url, true);
      const answer = await ask(url, who, { cookie, origin });
      expect(codeOf(answer)).toEqual([403, 'FORBIDDEN_ORIGIN']);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  test('refuses the cookie where a request that may change something names no origin', async () => {
    const { cookie } = await signIn(url, true);
    expect(codeOf(await ask(url, who, { cookie }))).toEqual([403, 'FORBIDDEN_ORIGIN']);
    const read = await send(`${url}/graphql?query=${encodeURIComponent(who)}`, {
      method: 'GET',
      headers: { cookie, 'apollo-require-preflight': '1' },
    });
    expect(viewerIn(read)).not.toBeNull();
    const forged = await send(`${url}/graphql`, {
      headers: { cookie, origin: 'https://elsewhere.example', 'content-type': 'text/plain' },
      body: JSON.stringify({ query: 'mutation { signOut(input: {}) { userErrors { code } } }' }),
    });
    expect(forged.status).toBe(400);
    expect(viewerIn(await ask(url, who, { cookie, origin: url }))).not.toBeNull();
  });

  test('gives no cookie to a page from elsewhere', async () => {
    const { userErrors, set } = await signIn(url, true, { origin: 'https://elsewhere.example' });
    expect([userErrors, set]).toEqual([[expect.objectContaining({ code: 'FORBIDDEN' })], undefined]);
  });

  test('lets pages of configured origins in, and answers what their browsers ask before', async () => {
    const front = 'http://localhost:5173';
    const open = await start({ allowedOrigins: [front], publicUrl: 'https://match.example/app' });
    const { set, cookie } = await signIn(open, true, { origin: front });
    // People reach this one by https, says its public address.
    expect(set).toMatch(/^__Host-session=.*Secure/);
    for (const origin of [front, 'https://match.example']) {
      const answer = await ask(open, who, { cookie, origin });
      expect(viewerIn(answer)).not.toBeNull();
      expect(answer.headers['access-control-allow-origin']).toBe(origin);
      expect(answer.headers['access-control-allow-credentials']).toBe('true');
    }
    const preflight = (origin: string) =>
      send(`${open}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    const asked = await preflight(front);
    expect([asked.status, asked.headers['access-control-allow-headers']]).toEqual([
      204,
      expect.stringContaining('Content-Type'),
    ]);
    expect(
      (await preflight('https://elsewhere.example')).headers['access-control-allow-origin'],
    ).toBeUndefined();
  });

  test('takes a cookie back that is good no more, and answers a stranger', async () => {
    const answer = await ask(url, who, { cookie: `session=${'x'.repeat(43)}`, origin: url });
    expect([viewerIn(answer), answer.headers['set-cookie']?.[0]]).toEqual([
      null,
      expect.stringMatching(/^session=; .*1970/),
    ]);
  });

  test('counts attempts by the address of the client, which only a trusted proxy tells', async () => {
    const guess = (server: string, forwarded: string) =>
      ask(
        server,
        'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
        { 'x-forwarded-for': forwarded },
        { input: { email: 'guessed@ministry.example', password: 'not the password' } },
      );
    const trusting = await start({ trustProxy: 1 });
    for (let at = 0; at < 11; at++)
      expect((await guess(trusting, `203.0.113.${at}`)).text).toContain('BAD_CREDENTIALS');
    for (let at = 0; at < 10; at++)
      expect((await guess(url, `203.0.113.${at}`)).text).toContain('BAD_CREDENTIALS');
    expect((await guess(url, '203.0.113.99')).text).toContain('RATE_LIMITED');
  });

  test('leaves no secret and no address in the log, whatever fails', async () => {
    const { dataSource } = database;
    await dataSource.query('ALTER TABLE address_request RENAME COLUMN name TO renamed');
    await dataSource.query('ALTER TABLE account_session RENAME COLUMN agent TO renamed');
    const { text } = await ask(
      url,
      'mutation ($input: SignUpInput!) { signUp(input: $input) { userErrors { code } } }',
      {},
      { input: { name: 'Ada Lovelace', email: 'logged@ministry.example', password } },
    );
    const failed = await ask(
      url,
      'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      { 'x-forwarded-for': '1.2.3.4' },
      { input: { email: 'ada@ministry.example', password } },
    );
    await dataSource.query('ALTER TABLE address_request RENAME COLUMN renamed TO name');
    await dataSource.query('ALTER TABLE account_session RENAME COLUMN renamed TO agent');
    const logged = lines.join('');
    expect([text, failed.text].join()).toMatch(/INTERNAL_SERVER_ERROR.*INTERNAL_SERVER_ERROR/s);
    expect(logged).toContain('INSERT INTO address_request');
    expect(secrets.length).toBeGreaterThan(5);
    for (const secret of secrets) expect(`${logged}${text}${failed.text}`).not.toContain(secret);
    expect(logged).not.toMatch(/argon2id|@ministry|Lovelace/);
  });
});
