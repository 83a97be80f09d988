import { createHmac, randomUUID } from 'node:crypto';
import type { OAuth2Server } from 'oauth2-mock-server' with { 'resolution-mode': 'import' };
import { findAccountByEmail, insertAccount } from '../../src/accounts/accounts.repository';
import { outsideProvider } from '../../src/accounts/outside-provider';
import type { Database } from '../../src/database/data-source';
import { serve, type RunningServer } from '../../src/server/http/http';
import { makeLog } from '../../src/server/log/log';
import { openTestDatabase } from '../support/database';
import { send } from '../server/send';

const audience = 'sstc-match';
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the tokens of an outside identity provider', () => {
  let database: Database;
  let issuer: OAuth2Server;
  let server: RunningServer;
  let port: number;
  let issuerUrl: string;
  const lines: string[] = [];
  const log = makeLog(true, { write: (line: string) => void lines.push(line) });
  const startServer = () =>
    serve({
      database: database.dataSource,
      host: '127.0.0.1',
      port: 0,
      production: false,
      log,
      // A new key is looked for at once: by default no sooner than half a minute after the last time.
      provider: outsideProvider({ issuer: issuerUrl, audience, jwksUrl: null }, 0),
    });
  beforeAll(async () => {
    database = await openTestDatabase();
    const { OAuth2Server } = await import('oauth2-mock-server');
    issuer = new OAuth2Server();
    await issuer.issuer.keys.generate('RS256', { kid: 'first' });
    await issuer.start(0, '127.0.0.1');
    ({ port } = issuer.address());
    issuerUrl = `http://127.0.0.1:${port}`;
    issuer.issuer.url = issuerUrl;
    server = await startServer();
  });
  afterAll(async () => {
    await server.stop();
    if (issuer.listening) await issuer.stop();
    await database.close();
  });

  interface Claims {
    readonly [claim: string]: unknown;
  }
  const tokenOf = (claims: Claims, options: { kid?: string; expiresIn?: number } = {}) =>
    issuer.issuer.buildToken({
      ...options,
      scopesOrTransform: (_header, payload) => {
        Object.assign(payload, { aud: audience, nbf: payload.iat - 1 }, claims);
      },
    });
  const ask = async (token: string, url = server.url) => {
    const answer = await send(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: '{ viewer { account { id email name administrator } sessions { id } } }',
      }),
    });
    const { data, errors } = JSON.parse(answer.text) as {
      data?: { viewer: { account: { id: string; email: string; name: string } } };
      errors?: { extensions: { code: string } }[];
    };
    return { status: answer.status, account: data?.viewer.account, code: errors?.[0]?.extensions.code };
  };
  const refused = { status: 401, code: 'UNAUTHENTICATED', account: undefined };
  const person = (sub: string, more: Claims = {}): Claims => ({
    sub,
    email: `${sub}@ministry.example`,
    email_verified: true,
    name: `Somebody ${sub}`,
    ...more,
  });

  test('open an account for a person seen for the first time, and the same one from then on', async () => {
    const first = await ask(await tokenOf(person('ada')));
    expect(first.account).toMatchObject({ email: 'ada@ministry.example', name: 'Somebody ada' });
    // Who it is, the subject says: not the address, which may change.
    const later = await ask(
      await tokenOf(person('ada', { email: 'new@ministry.example', email_verified: false })),
    );
    expect(later.account).toEqual(first.account);
  });

  test('open one account where many requests come at once', async () => {
    const token = await tokenOf(person('eager'));
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(token)));
    expect(new Set(answers.map(({ account }) => account?.id)).size).toBe(1);
  });

  test('link a confirmed account with the verified address, and tell its owner', async () => {
    const id = randomUUID();
    const now = new Date();
    const account = {
      administrator: false,
      illustrative: false,
      suspendedAt: null,
      passwordHash: null,
      createdAt: now,
    };
    const db = database.dataSource.manager;
    await insertAccount(db, { ...account, id, name: 'Ben', email: 'Ben@ministry.example', confirmedAt: now });
    expect((await ask(await tokenOf(person('ben')))).account).toMatchObject({
      id: `Account:${id}`,
      name: 'Ben',
    });
    const mails = await database.dataSource.query<unknown[]>(
      `SELECT 1 FROM mail WHERE recipient = 'Ben@ministry.example'`,
    );
    expect(mails).toHaveLength(1);

    await insertAccount(db, {
      ...account,
      id: randomUUID(),
      name: 'C',
      email: 'cleo@ministry.example',
      confirmedAt: null,
    });
    expect(await ask(await tokenOf(person('cleo')))).toEqual(refused);
    const demo = {
      ...account,
      illustrative: true,
      name: 'D',
      email: 'demo@ministry.example',
      confirmedAt: now,
    };
    await insertAccount(db, { ...demo, id: randomUUID() });
    expect(await ask(await tokenOf(person('demo')))).toEqual(refused);
  });

  test.each([
    ['no address', { email: undefined }],
    ['an address that nobody verified', { email_verified: false }],
    ['an address of which nothing is said', { email_verified: undefined }],
    ['an address verified in words', { email_verified: 'true' }],
    ['no address at all', { email: 'nonsense' }],
  ])('open and link nothing with %s', async (_name, claims) => {
    expect(await ask(await tokenOf(person('victim', claims)))).toEqual(refused);
    expect(await findAccountByEmail(database.dataSource.manager, 'victim@ministry.example')).toBeNull();
  });

  test.each([
    ['another audience', { aud: 'another' }],
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['an end in the past', { exp: Math.floor(Date.now() / 1_000) - 60 }],
    ['no end', { exp: undefined }],
    ['a beginning in the future', { nbf: Math.floor(Date.now() / 1_000) + 300 }],
    ['nobody in it', { sub: undefined }],
  ])('are refused with %s', async (_name, claims) => {
    expect(await ask(await tokenOf(person('ada', claims)))).toEqual(refused);
  });

  test('are refused unsigned, or signed with what everybody knows', async () => {
    const [, payload] = (await tokenOf(person('ada'))).split('.');
    expect(await ask(`${base64({ alg: 'none', typ: 'JWT' })}.${payload}.`)).toEqual(refused);
    const { keys } = (await (await fetch(`${issuer.issuer.url}/jwks`)).json()) as { keys: { n: string }[] };
    for (const secret of [JSON.stringify(keys[0]), keys[0]!.n]) {
      const signed = `${base64({ alg: 'HS256', kid: 'first', typ: 'JWT' })}.${payload}`;
      const signature = createHmac('sha256', secret).update(signed).digest('base64url');
      expect(await ask(`${signed}.${signature}`)).toEqual(refused);
    }
    const [header, , signature] = (await tokenOf(person('ada'))).split('.');
    expect(await ask(`${header}.${base64(person('eve', { aud: audience }))}.${signature}`)).toEqual(refused);
  });

  test('are verified with keys that the provider adds, and refused with keys that it never had', async () => {
    await issuer.issuer.keys.generate('ES256', { kid: 'second' });
    expect((await ask(await tokenOf(person('ada'), { kid: 'second' }))).status).toBe(200);
    const { OAuth2Server } = await import('oauth2-mock-server');
    const forger = new OAuth2Server();
    await forger.issuer.keys.generate('RS256', { kid: 'forged' });
    forger.issuer.url = issuer.issuer.url;
    const forged = await forger.issuer.buildToken({
      scopesOrTransform: (_header, payload) => void Object.assign(payload, { aud: audience }, person('ada')),
    });
    expect(await ask(forged)).toEqual(refused);
  });

  test('wait for a provider that does not answer, without taking anybody for a stranger', async () => {
    const token = await tokenOf(person('ada'));
    await issuer.stop();
    const fresh = await startServer();
    try {
      const unreachable = { status: 503, code: 'IDENTITY_PROVIDER_UNREACHABLE', account: undefined };
      expect(await ask(token, fresh.url)).toEqual(unreachable);
      // A server that knows the keys goes on.
      expect((await ask(token)).status).toBe(200);
      await issuer.start(port, '127.0.0.1');
      issuer.issuer.url = issuerUrl;
      expect((await ask(token, fresh.url)).status).toBe(200);
    } finally {
      await fresh.stop();
    }
  });

  test('leave none of themselves in the log', () => {
    expect(lines.join('')).toContain('the identity provider does not answer');
    expect(lines.join('')).not.toMatch(/@ministry|eyJ/);
  });
});
