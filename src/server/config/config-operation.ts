import type { Given } from './config-forms';
import { listed } from './config-forms';
import { logLevels, type LogLevel } from '../log/log';

/** How the server is watched, migrated and stopped. */
export interface OperationSettings {
  readonly logLevel: LogLevel;
  /** Where Prometheus may fetch what is counted; null where nobody does. */
  readonly metrics: { readonly host: string; readonly port: number; readonly token: string | null } | null;
  /** Null where traces go nowhere. */
  readonly traces: string | null;
  /** Whether a start migrates the database, or refuses one that is behind. */
  readonly migrate: 'on-start' | 'manual';
  readonly replicaUrls: readonly string[];
  /** For how many seconds a stopping server still answers, so that balancers notice that it is not ready. */
  readonly stopDelay: number;
}

type OneOf = <T extends string>(name: string, values: readonly T[], preset: T) => T;

export function readOperation(given: Given, oneOf: OneOf, faults: string[]): OperationSettings {
  const traces = given('OTEL_EXPORTER_OTLP_ENDPOINT');
  if (traces !== null && !(URL.canParse(traces) && /^https?:$/.test(new URL(traces).protocol))) {
    faults.push('OTEL_EXPORTER_OTLP_ENDPOINT must be an address that begins with https:// or http://.');
  }
  const replicaUrls = listed(given('DATABASE_REPLICA_URLS'));
  if (replicaUrls.some((url) => !/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))) {
    // The values may hold passwords: they are not repeated.
    faults.push(
      'DATABASE_REPLICA_URLS must list addresses such as postgresql://user:password@host:5432/database.',
    );
  }
  if (replicaUrls.length > 0 && given('DATABASE_URL') === null) {
    faults.push('DATABASE_URL must be set where DATABASE_REPLICA_URLS is.');
  }
  const stopDelay = given('STOP_DELAY') ?? '0';
  if (!/^\d{1,2}$/.test(stopDelay) || Number(stopDelay) > 20) {
    faults.push(`STOP_DELAY must be a number of seconds from 0 to 20; it is '${stopDelay}'.`);
  }
  return {
    logLevel: oneOf('LOG_LEVEL', logLevels, 'info'),
    metrics: readMetrics(given('METRICS'), given('METRICS_TOKEN'), faults),
    traces,
    migrate: oneOf('MIGRATE', ['on-start', 'manual'], 'on-start'),
    replicaUrls,
    stopDelay: Number(stopDelay),
  };
}

/** `9464`, on this machine alone; `0.0.0.0:9464` or `[::]:9464`, where others fetch it. */
function readMetrics(
  value: string | null,
  token: string | null,
  faults: string[],
): OperationSettings['metrics'] {
  if (token !== null && token.length < 16) faults.push('METRICS_TOKEN must have 16 characters or more.');
  if (value === null || value === 'off') return null;
  const [, bracketed, plain, port = ''] = /^(?:(?:\[([^\]]+)\]|([^:\s/]+)):)?(\d{1,5})$/.exec(value) ?? [];
  if (port === '' || Number(port) > 65_535) {
    faults.push(
      `METRICS must be off, a port, or an address with a port such as 0.0.0.0:9464; it is '${value}'.`,
    );
  }
  return { host: bracketed ?? plain ?? '127.0.0.1', port: Number(port), token };
}
