import { ThreadPort } from '../../database/threads/thread-port';
import { Turns } from '../../matching/turns';
import { answers } from './answers';
import type { Orders } from './orders';
import { SharedGraph } from './shared-graph';
import { Views } from './views';

const port = new ThreadPort<Orders, null>();
const views = new Views();

let graph: SharedGraph | null = null;
const turns = new Turns(async () => {
  const reconnected = port.reconnected();
  if (graph === null || !(await graph.catchUp(reconnected))) graph = await SharedGraph.load(port.db);
  return graph;
});

port.serve(async (kind, order) => {
  const upToDate = await turns.run();
  return answers[kind](upToDate, views, order);
});
