import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';

/** Everything that the surroundings decide. This file is the only reader of `process.env`; README.md has the table. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where the embedded engine keeps its data; used where `databaseUrl` is null. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly demo: 'seminar' | 'none';
  readonly production: boolean;
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
  const config: Config = {
    host,
    port: Number(port),
    dataDir: resolve(given('DATA_DIR') ?? 'data'),
    databaseUrl,
    demo: oneOf('DEMO', ['seminar', 'none'], 'seminar'),
    production: oneOf('NODE_ENV', ['development', 'test', 'production'], 'development') === 'production',
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function isPostgresUrl(value: string): boolean {
  return URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol);
}

/** Only programs on this machine can reach such an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}
