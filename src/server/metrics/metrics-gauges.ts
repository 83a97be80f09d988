import { Gauge } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Probe } from '../../database/probe';
import { queueFigures } from '../../database/queue-figures.repository';
import { poolState } from '../../database/watch-pool';
import type { IndexWatch } from '../health/health-index';
import { registry } from './metrics-counts';

const gauge = (name: string, help: string, labelNames: string[] = []) =>
  new Gauge({ name: `sstc_${name}`, help, labelNames, registers: [registry] });

const pool = gauge('pool_connections', 'Connections of the pool: used, idle; and who is waiting for one', [
  'state',
]);
const length = gauge('queue_length', 'Rows that wait, of the outbox and of mail', ['queue']);
const age = gauge(
  'queue_age_seconds',
  'How long the oldest of them has waited beyond the time it was meant for',
  ['queue'],
);
const parked = gauge('queue_parked', 'Rows that were given up', ['queue']);
const proposals = gauge('index_proposals', 'Proposals in the match index of this process');
const bytes = gauge('index_bytes', 'Bytes of its columns');
const indexAge = gauge('index_age_seconds', 'How long ago it was last seen in step with the database');
const catchUp = gauge('index_catch_up_seconds', 'How long it took to get there');
const up = gauge('database_up', 'Whether the database answered within 0.8 seconds: 1, or 0');

/** Reads what is not counted as it happens. A database that does not answer leaves its figures as they were, and `sstc_database_up` at 0. */
export async function readGauges(database: DataSource, probe: Probe, index: IndexWatch): Promise<void> {
  for (const [state, count] of Object.entries(poolState(database))) pool.set({ state }, Number(count));
  try {
    for (const figures of await queueFigures(probe, new Date())) {
      const { queue } = figures;
      length.set({ queue }, figures.length);
      age.set({ queue }, figures.age);
      parked.set({ queue }, figures.parked);
    }
    up.set(1);
  } catch {
    up.set(0);
  }
  await Promise.race([
    index.look().catch(() => undefined),
    new Promise((late) => setTimeout(late, 500).unref()),
  ]);
  if (index.state === null) return;
  proposals.set(index.state.proposals);
  bytes.set(index.state.bytes);
  indexAge.set((Date.now() - index.state.at) / 1_000);
  catchUp.set(index.state.took / 1_000);
}
