import { parentPort, workerData } from 'node:worker_threads';
import { metricsOf } from '../graph/metrics';
import type { MetricsData } from './later-metrics';

const { adjacency, order } = workerData as MetricsData;
parentPort!.postMessage(metricsOf(adjacency, order));
