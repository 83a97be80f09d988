import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import type { ProviderSettings } from '../../accounts/outside-provider';
import { isLoopback } from '../../validation/loopback';
import {
  isFrontEnd,
  isOrigin,
  isSender,
  listed,
  readProvider,
  readTrustProxy,
  type TrustProxy,
} from './config-forms';
import { readLimits, readPersisted } from './config-limits';
import { readMostInFlight } from './config-load';
import { readOperation, type OperationSettings } from './config-operation';
import type { Limits } from '../limits/limits';
import type { PersistedOperations } from '../limits/persisted-operations';

/** Everything that the surroundings decide. This file is the only reader of `process.env`; README.md has the table. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where the embedded engine keeps its data; used where `databaseUrl` is null. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly demo: 'seminar' | 'none';
  readonly production: boolean;
  /** Where people find the front end; null where there is none. */
  readonly publicUrl: string | null;
  /** Origins of further front ends, whose requests may use the cookie of a session. */
  readonly allowedOrigins: readonly string[];
  readonly trustProxy: TrustProxy;
  /** Null where no outside identity provider is trusted. */
  readonly oidc: ProviderSettings | null;
  /** Null where mail becomes files in the data folder. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly limits: Limits;
  /** How many requests this process works on at once; the rest wait a little, or are refused. */
  readonly mostInFlight: number;
  /** Whether the schema may be asked for, and is hinted at by errors. */
  readonly introspection: boolean;
  /** Whether the IDE is served at /ide. */
  readonly ide: boolean;
  /** Null where front ends may send what they like. */
  readonly persisted: PersistedOperations | null;
  readonly operation: OperationSettings;
}

export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads and checks the whole configuration; every fault is named at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const faults: string[] = [];
  const given = (name: string): string | null => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const oneOf = <T extends string>(name: string, values: readonly T[], preset: T): T => {
    const value = given(name);
    if (value === null) return preset;
    const known = values.find((candidate) => candidate === value);
    if (known === undefined) faults.push(`${name} must be one of ${values.join(', ')}; it is '${value}'.`);
    return known ?? preset;
  };

  const port = given('PORT') ?? '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    faults.push(`PORT must be a number from 0 to 65535; it is '${port}'.`);
  }
  const host = given('HOST') ?? '127.0.0.1';
  if (/[\s/]/.test(host) || (/^[\d.]+$/.test(host) && !isIPv4(host))) {
    faults.push(`HOST must be an address or a host name; it is '${host}'.`);
  }
  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl !== null && !isPostgresUrl(databaseUrl)) {
    // The value itself may hold a password: it is not repeated.
    faults.push('DATABASE_URL must have the form postgresql://user:password@host:5432/database.');
  }
  const publicUrl = given('PUBLIC_URL');
  if (publicUrl !== null && !isFrontEnd(publicUrl)) {
    faults.push(
      `PUBLIC_URL must be an address that begins with https:// or http:// and holds no ? or #; it is '${publicUrl}'.`,
    );
  }
  const allowedOrigins = listed(given('ALLOWED_ORIGINS'));
  for (const origin of allowedOrigins.filter((entry) => !isOrigin(entry))) {
    faults.push(`ALLOWED_ORIGINS must list origins such as https://match.example; '${origin}' is none.`);
  }
  const mailFrom = given('MAIL_FROM');
  if (mailFrom !== null && !isSender(mailFrom)) {
    faults.push(`MAIL_FROM must be an e-mail address, or a name with one in <>; it is '${mailFrom}'.`);
  }
  const smtpUrl = given('SMTP_URL');
  if (smtpUrl !== null && !(URL.canParse(smtpUrl) && /^smtps?:$/.test(new URL(smtpUrl).protocol))) {
    // The value itself may hold a password: it is not repeated.
    faults.push(
      'SMTP_URL must have the form smtp://user:password@host:587 or smtps://user:password@host:465.',
    );
  }
  if (smtpUrl !== null && mailFrom === null) faults.push('MAIL_FROM must be set where SMTP_URL is.');
  const production = oneOf('NODE_ENV', ['development', 'test', 'production'], 'development') === 'production';
  const closed = given('INTROSPECTION') === 'off';
  const ide = oneOf('IDE', ['on', 'off'], production || closed ? 'off' : 'on') === 'on';
  const introspection = oneOf('INTROSPECTION', ['on', 'off'], production && !ide ? 'off' : 'on') === 'on';
  if (ide && !introspection) faults.push('IDE=on needs INTROSPECTION=on: the IDE reads the schema.');
  const config: Config = {
    host,
    port: Number(port),
    dataDir: resolve(given('DATA_DIR') ?? 'data'),
    databaseUrl,
    demo: oneOf('DEMO', ['seminar', 'none'], 'seminar'),
    production,
    publicUrl,
    allowedOrigins,
    trustProxy: readTrustProxy(given('TRUST_PROXY'), faults),
    oidc: readProvider(given, faults),
    smtpUrl,
    mailFrom: mailFrom ?? 'SSTC Match <no-reply@localhost>',
    limits: readLimits(given, faults),
    mostInFlight: readMostInFlight(given, faults),
    introspection,
    ide,
    persisted: readPersisted(given, faults),
    operation: readOperation(given, oneOf, faults),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function isPostgresUrl(value: string): boolean {
  return URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol);
}

/**
 * Whether anybody may sign in as somebody whom the demonstration invented: where only this machine reaches the server, and its data
 * are nobody's but its own.
 */
export function hasDemonstrationSignIn({ demo, databaseUrl, host, production }: Config): boolean {
  return demo !== 'none' && databaseUrl === null && isLoopback(host) && !production;
}
