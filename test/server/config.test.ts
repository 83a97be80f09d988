import { readFileSync } from 'node:fs';
import type { ConfigError } from '../../src/server/config';
import { hasDemonstrationSignIn, readConfig } from '../../src/server/config';
import { isLoopback } from '../../src/validation/loopback';

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (fault) {
    return (fault as ConfigError).faults;
  }
};

describe('configuration', () => {
  test('has a preset for everything', () => {
    const { dataDir, ...rest } = readConfig({});
    expect(dataDir).toMatch(/data$/);
    expect(rest).toEqual({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      demo: 'seminar',
      production: false,
      publicUrl: null,
      allowedOrigins: [],
      trustProxy: false,
      oidc: null,
      smtpUrl: null,
      mailFrom: 'SSTC Match <no-reply@localhost>',
    });
  });

  test('reads what accounts and mail need', () => {
    expect(
      readConfig({
        PUBLIC_URL: 'https://match.example/app',
        ALLOWED_ORIGINS: 'https://one.example, http://localhost:5173',
        TRUST_PROXY: '10.0.0.0/8, loopback',
        OIDC_ISSUER: 'https://login.example/realm',
        OIDC_AUDIENCE: 'match',
        SMTP_URL: 'smtp://me:secret@mail.example:587',
        MAIL_FROM: 'SSTC Match <no-reply@match.example>',
      }),
    ).toMatchObject({
      publicUrl: 'https://match.example/app',
      allowedOrigins: ['https://one.example', 'http://localhost:5173'],
      trustProxy: ['10.0.0.0/8', 'loopback'],
      oidc: { issuer: 'https://login.example/realm', audience: 'match', jwksUrl: null },
      smtpUrl: 'smtp://me:secret@mail.example:587',
      mailFrom: 'SSTC Match <no-reply@match.example>',
    });
    expect(readConfig({ TRUST_PROXY: '1' }).trustProxy).toBe(1);
  });

  test('names every fault at once', () => {
    const faults = faultsOf({
      PORT: '70000',
      HOST: '300.1.1.1',
      DATABASE_URL: 'mysql://x',
      DEMO: 'yes',
      NODE_ENV: 'prod',
      PUBLIC_URL: 'match.example',
      ALLOWED_ORIGINS: 'https://one.example/path',
      TRUST_PROXY: 'everybody',
      OIDC_ISSUER: 'http://login.example',
      OIDC_JWKS_URL: 'ftp://keys.example',
      SMTP_URL: 'mail.example',
      MAIL_FROM: 'nobody',
    });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'ALLOWED_ORIGINS',
      'DATABASE_URL',
      'DEMO',
      'HOST',
      'MAIL_FROM',
      'NODE_ENV',
      'OIDC_AUDIENCE',
      'OIDC_ISSUER',
      'OIDC_JWKS_URL',
      'PORT',
      'PUBLIC_URL',
      'SMTP_URL',
      'TRUST_PROXY',
    ]);
  });

  test.each(['-1', '4000x', '', '1e3', '0x10'])('refuses the port %p, or presets it', (port) => {
    expect(faultsOf({ PORT: port })).toHaveLength(port === '' ? 0 : 1);
  });

  test('never repeats a password', () => {
    const faults = faultsOf({ DATABASE_URL: 'http://me:secret@host/db', SMTP_URL: 'http://me:secret@host' });
    expect(faults).toHaveLength(3);
    expect(faults.join()).not.toContain('secret');
  });

  test.each([['0'], ['10'], ['true'], ['10.0.0.0/33'], ['10.0.0.0/'], ['::1/129']])(
    'does not believe TRUST_PROXY=%s',
    (value) => expect(faultsOf({ TRUST_PROXY: value })).toHaveLength(1),
  );

  test('asks for a sender where a mail server is named', () => {
    expect(faultsOf({ SMTP_URL: 'smtps://mail.example' })).toEqual([
      'MAIL_FROM must be set where SMTP_URL is.',
    ]);
  });

  test.each([
    ['a loopback address on the embedded engine', {}, true],
    ['another address', { HOST: '0.0.0.0' }, false],
    ['a PostgreSQL server', { DATABASE_URL: 'postgresql://me@host/db' }, false],
    ['production', { NODE_ENV: 'production' }, false],
    ['no demonstration', { DEMO: 'none' }, false],
  ])('on %s the demonstration has a sign-in: %p %p', (_name, env, offered) =>
    expect(hasDemonstrationSignIn(readConfig(env as Record<string, string>))).toBe(offered),
  );

  test.each([
    ['127.0.0.1', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['example.org', false],
    ['127.example.org', false],
  ])('%s is loopback: %p', (host, loopback) => expect(isLoopback(host)).toBe(loopback));

  test('is documented whole in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const source = ['config.ts', 'config-forms.ts']
      .map((file) => readFileSync(`src/server/${file}`, 'utf8'))
      .join();
    const names = new Set([...source.matchAll(/(?:given|oneOf)\('([A-Z_]+)'/g)].map(([, name]) => name));
    expect(names.size).toBeGreaterThan(13);
    for (const name of names) {
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\`\\s+\\|`, 'm'));
    }
  });
});
