import { parentPort, workerData } from 'node:worker_threads';
import type { Queries } from '../../database/queries';
import { ThreadConnection } from '../../database/thread-connection';
import { Turns } from '../../matching/turns';
import { answers } from './answers';
import type { FromThread, ThreadData, ToThread } from './protocol';
import { SharedGraph } from './shared-graph';
import { Views } from './views';

const port = parentPort!;
const { url } = workerData as ThreadData;
const send = (message: FromThread) => port.postMessage(message);

const calls = new Map<number, { resolve: (value: never) => void; reject: (fault: Error) => void }>();
let called = 0;
const around: Queries = {
  query: (text, values = []) =>
    new Promise((resolve, reject) => {
      calls.set(++called, { resolve, reject });
      send({ call: called, text, values });
    }),
};

let connections = 0;
const db = url === null ? around : new ThreadConnection(url, () => connections++);

let graph: SharedGraph | null = null;
const views = new Views();
const turns = new Turns(async () => {
  const reconnected = connections > 0;
  connections = 0;
  if (graph === null || !(await graph.catchUp(reconnected))) graph = await SharedGraph.load(db);
  return graph;
});

port.on('message', (message: ToThread) => {
  if ('call' in message) {
    const waiting = calls.get(message.call);
    calls.delete(message.call);
    if (message.fault === undefined) waiting?.resolve(message.value as never);
    else waiting?.reject(new Error(message.fault));
    return;
  }
  const { id, kind, order } = message;
  turns
    .run()
    .then(async (upToDate) => send({ id, value: await answers[kind](upToDate, views, order as never) }))
    .catch((fault: unknown) =>
      send({ id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }),
    );
});
