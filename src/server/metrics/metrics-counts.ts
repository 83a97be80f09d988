import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { OperationFacts } from '../log/log-scope';

/** All that this process counts. What a label may be is decided by this program or its schema, and never by a client. */
export const registry = new Registry();
const registers = [registry];

const requests = new Counter({
  name: 'sstc_requests_total',
  help: 'Requests that are over, by route and status',
  labelNames: ['route', 'status'],
  registers,
});
const seconds = new Histogram({
  name: 'sstc_operation_seconds',
  help: 'Time from the first byte of a request to the last of its answer, by the root field that it asks for (several: more than one)',
  labelNames: ['type', 'field'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers,
});
const errors = new Counter({
  name: 'sstc_errors_total',
  help: 'Operations that were answered with an error, once for each code among them',
  labelNames: ['code'],
  registers,
});
const refusals = new Counter({
  name: 'sstc_refusals_total',
  help: 'Requests that were refused to keep the server well, by why',
  labelNames: ['kind'],
  registers,
});
const poolWait = new Histogram({
  name: 'sstc_pool_wait_seconds',
  help: 'Time until a connection of the pool was free',
  buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5],
  registers,
});
const jobs = new Gauge({
  name: 'sstc_job_last_success_seconds',
  help: 'When a job last ended well, in seconds since 1970',
  labelNames: ['job'],
  registers,
});
const jobFailures = new Counter({
  name: 'sstc_job_failures_total',
  help: 'Runs of a job that failed',
  labelNames: ['job'],
  registers,
});
const replicaReads = new Counter({
  name: 'sstc_replica_reads_total',
  help: 'Operations that may be read from a replica, by where they were: replica, or primary',
  labelNames: ['where'],
  registers,
});
const live = new Gauge({
  name: 'sstc_live_connections',
  help: 'WebSockets that are open',
  registers,
});

export interface RequestCount {
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  readonly operation: OperationFacts | null;
  readonly codes: readonly string[];
}

export function countRequest({ route, status, seconds: took, operation, codes }: RequestCount): void {
  requests.inc({ route, status });
  if (operation !== null) seconds.observe({ type: operation.type, field: operation.field }, took);
  for (const code of codes) errors.inc({ code });
  const kind = codes.find((code) => refusalCodes.has(code)) ?? refusalStatuses[status];
  if (kind !== undefined) refusals.inc({ kind });
}

/** For whatever refuses a request with 503 or over a socket; `kind` is one of few words of the program's own. */
export function countRefusal(kind: string): void {
  refusals.inc({ kind });
}

const refusalCodes = new Set(['QUERY_TOO_EXPENSIVE', 'RATE_LIMITED']);

/** Where a request was refused before anybody looked for an operation in it. */
const refusalStatuses: Readonly<Record<number, string>> = {
  403: 'FORBIDDEN_ORIGIN',
  413: 'BODY_TOO_LARGE',
  421: 'MISDIRECTED',
};

export function countPoolWait(milliseconds: number): void {
  poolWait.observe(milliseconds / 1_000);
}

export function countJob(job: string, succeeded: boolean): void {
  if (succeeded) jobs.set({ job }, Date.now() / 1_000);
  else jobFailures.inc({ job });
}

export function countReplicaRead(where: 'replica' | 'primary'): void {
  replicaReads.inc({ where });
}

/** Counts one; answers how to count it no longer. */
export function countLiveConnection(): () => void {
  live.inc();
  return () => live.dec();
}
