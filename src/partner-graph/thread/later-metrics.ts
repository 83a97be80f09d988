import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Adjacency } from '../graph/adjacency';
import { metricsOf, metricsWork, type Metrics } from '../graph/metrics';

/** Up to so many steps, some ten milliseconds, they are worked out at once. */
const atOnce = 1_000_000;

const extension = extname(__filename);
const execArgv = extension === '.ts' ? ['--require', 'tsx/cjs'] : [];

let last: Promise<unknown> = Promise.resolve();

/** The metrics of a graph: of a large one in a thread of their own, one graph at a time, so that other questions are answered meanwhile. */
export async function laterMetrics(adjacency: Adjacency, order: Uint32Array): Promise<Metrics> {
  if (metricsWork(adjacency, order) <= atOnce) return metricsOf(adjacency, order);
  const turn = last.then(() => inThread(adjacency, order));
  last = turn.catch(() => undefined);
  return turn;
}

function inThread(adjacency: Adjacency, order: Uint32Array): Promise<Metrics> {
  return new Promise((resolve, reject) => {
    const workerData: MetricsData = { adjacency, order };
    const worker = new Worker(join(__dirname, `metrics.worker${extension}`), { workerData, execArgv });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The metrics of the partner graph were not worked out')));
  });
}

export interface MetricsData {
  readonly adjacency: Adjacency;
  readonly order: Uint32Array;
}
