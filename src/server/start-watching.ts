import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Replicas } from '../database/replicas';
import { watchPoolWaits } from '../database/watch-pool';
import type { Context } from '../graphql/context';
import type { OperationSettings } from './config/config-operation';
import { Health } from './health/health';
import { IndexWatch } from './health/health-index';
import { serveMetrics } from './metrics/metrics';
import { countPoolWait } from './metrics/metrics-counts';
import { readGauges } from './metrics/metrics-gauges';
import { readFromReplicas } from './read-from-replicas';
import { startTracing } from './tracing';

export interface Watching {
  readonly index: IndexWatch;
  readonly health: Health;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  /** Says that it is not ready any more, and goes on answering for so many seconds. */
  turnAway(seconds: number): Promise<void>;
  stop(): Promise<void>;
}

/** All that others see of how this process does, and the replicas that it may read from. */
export async function watch(
  database: DataSource,
  settings: OperationSettings,
  log: Logger,
): Promise<Watching> {
  const { metrics, traces, replicaUrls } = settings;
  const index = new IndexWatch(database);
  const health = new Health(database, () => index.reasons());
  const ends: (() => Promise<void>)[] = [];
  if (traces !== null) {
    ends.push(await startTracing(traces, database));
    log.info(`Traces go to ${new URL(traces).host}`);
  }
  if (metrics !== null) {
    watchPoolWaits(database, countPoolWait);
    const served = await serveMetrics(metrics, () => readGauges(database, health.probe, index));
    ends.push(() => served.stop());
    log.info(`Metrics are served at ${served.url}`);
  }
  const plugins: ApolloServerPlugin<Context>[] = [];
  if (replicaUrls.length > 0) {
    const replicas = new Replicas(database, replicaUrls, (fault) =>
      log.warn({ err: fault }, 'a replica is not used for a moment'),
    );
    ends.push(() => replicas.close());
    plugins.push(readFromReplicas(replicas));
    log.info(`Reads may go to ${replicaUrls.map((url) => new URL(url).host).join(', ')}`);
  }
  return {
    index,
    health,
    plugins,
    turnAway: async (seconds) => {
      health.stopping = true;
      if (seconds > 0) await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    },
    stop: async () => {
      for (const end of ends.reverse()) await end();
    },
  };
}
