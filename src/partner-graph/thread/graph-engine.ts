import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { beforeDestroy } from '../../database/before-destroy';
import { ThreadHost } from '../../database/threads/thread-host';
import type { Orders } from './orders';

/** The partner graph of one database in this process, in a thread of its own. */
export type GraphEngine = ThreadHost<Orders, null>;

const engines = new WeakMap<DataSource, GraphEngine>();

/** The one engine of a database in this process. */
export function graphEngineOf(database: DataSource): GraphEngine {
  const known = engines.get(database);
  if (known) return known;
  const script = join(__dirname, 'graph.worker');
  const engine: GraphEngine = new ThreadHost(database, { name: 'The partner graph', script, options: null });
  beforeDestroy(database, () => engine.end());
  engines.set(database, engine);
  return engine;
}
