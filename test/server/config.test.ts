import { readFileSync, readdirSync } from 'node:fs';
import type { ConfigError } from '../../src/server/config/config';
import { hasDemonstrationSignIn, readConfig } from '../../src/server/config/config';
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
      limits: { cost: 20_000, perViewer: 300_000, perAddress: 3_000_000 },
      mostInFlight: 16,
      introspection: true,
      ide: true,
      persisted: null,
      operation: {
        logLevel: 'info',
        metrics: null,
        traces: null,
        migrate: 'on-start',
        replicaUrls: [],
        stopDelay: 0,
      },
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
      MAX_IN_FLIGHT: '0',
      QUERY_COST: '0',
      POINTS_PER_MINUTE: '-1',
      POINTS_PER_MINUTE_ADDRESS: '10000001',
      PERSISTED_OPERATIONS: '/nowhere/operations.json',
      PERSISTED_OPERATIONS_MODE: 'sometimes',
      INTROSPECTION: 'no',
      IDE: 'yes',
      LOG_LEVEL: 'loud',
      METRICS: 'everywhere',
      METRICS_TOKEN: 'short',
      MIGRATE: 'never',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318',
      DATABASE_REPLICA_URLS: 'mysql://x',
      STOP_DELAY: '21',
    });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'ALLOWED_ORIGINS',
      'DATABASE_REPLICA_URLS',
      'DATABASE_URL',
      'DEMO',
      'HOST',
      'IDE',
      'INTROSPECTION',
      'LOG_LEVEL',
      'MAIL_FROM',
      'MAX_IN_FLIGHT',
      'METRICS',
      'METRICS_TOKEN',
      'MIGRATE',
      'NODE_ENV',
      'OIDC_AUDIENCE',
      'OIDC_ISSUER',
      'OIDC_JWKS_URL',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'PERSISTED_OPERATIONS',
      'PERSISTED_OPERATIONS_MODE',
      'POINTS_PER_MINUTE',
      'POINTS_PER_MINUTE_ADDRESS',
      'PORT',
      'PUBLIC_URL',
      'QUERY_COST',
      'SMTP_URL',
      'STOP_DELAY',
      'TRUST_PROXY',
    ]);
  });

  test.each(['-1', '4000x', '', '1e3', '0x10'])('refuses the port %p, or presets it', (port) => {
    expect(faultsOf({ PORT: port })).toHaveLength(port === '' ? 0 : 1);
  });

  test.each([
    [{ QUERY_COST: '500', POINTS_PER_MINUTE: '499' }, 'QUERY_COST must not exceed'],
    [{ QUERY_COST: '500', POINTS_PER_MINUTE_ADDRESS: '499' }, 'QUERY_COST must not exceed'],
    [{ PERSISTED_OPERATIONS_MODE: 'only' }, 'PERSISTED_OPERATIONS must be set'],
    [{ PERSISTED_OPERATIONS: 'README.md' }, 'PERSISTED_OPERATIONS must name'],
    [{ IDE: 'on', INTROSPECTION: 'off' }, 'IDE=on needs INTROSPECTION=on'],
    [{ DATABASE_REPLICA_URLS: 'postgresql://me@replica/db' }, 'DATABASE_URL must be set'],
    [{ METRICS: '127.0.0.1:65536' }, 'METRICS must be'],
    [{ METRICS: '9464', METRICS_TOKEN: 'x'.repeat(15) }, 'METRICS_TOKEN must have'],
    [{ STOP_DELAY: '1.5' }, 'STOP_DELAY must be'],
    [{ MAX_IN_FLIGHT: '10001' }, 'MAX_IN_FLIGHT must be'],
  ])('%p is refused: %s', (env, why) => {
    expect(faultsOf(env as Record<string, string>)).toEqual([expect.stringContaining(why)]);
  });

  test('reads what bounds, watches and stops it', () => {
    expect(
      readConfig({
        NODE_ENV: 'production',
        QUERY_COST: '500',
        POINTS_PER_MINUTE: '500',
        POINTS_PER_MINUTE_ADDRESS: '10000000',
        MAX_IN_FLIGHT: '10000',
        DATABASE_URL: 'postgresql://me@primary/db',
        DATABASE_REPLICA_URLS: 'postgresql://me@one/db, postgresql://me@two/db',
        METRICS: '[::]:9464',
        METRICS_TOKEN: 'x'.repeat(16),
        STOP_DELAY: '20',
      }),
    ).toMatchObject({
      limits: { cost: 500, perViewer: 500, perAddress: 10_000_000 },
      mostInFlight: 10_000,
      introspection: false,
      ide: false,
      operation: {
        metrics: { host: '::', port: 9464, token: 'x'.repeat(16) },
        replicaUrls: ['postgresql://me@one/db', 'postgresql://me@two/db'],
        stopDelay: 20,
      },
    });
    expect(readConfig({ NODE_ENV: 'production', IDE: 'on' })).toMatchObject({
      ide: true,
      introspection: true,
    });
    expect(readConfig({ INTROSPECTION: 'off' })).toMatchObject({ ide: false, introspection: false });
    expect(readConfig({ METRICS: '9464' }).operation.metrics?.host).toBe('127.0.0.1');
  });

  test('never repeats a password', () => {
    const secret = 'http://me:secret@host/db';
    const faults = faultsOf({ DATABASE_URL: secret, SMTP_URL: secret, DATABASE_REPLICA_URLS: secret });
    expect(faults).toHaveLength(4);
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
    const source = readdirSync('src/server/config')
      .filter((file) => file.startsWith('config'))
      .map((file) => readFileSync(`src/server/config/${file}`, 'utf8'))
      .join();
    const names = new Set(
      [...source.matchAll(/(?:given|oneOf|points)\('([A-Z_]+)'/g)].map(([, name]) => name),
    );
    expect(names.size).toBeGreaterThan(27);
    for (const name of names) {
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\`\\s+\\|`, 'm'));
    }
  });
});
