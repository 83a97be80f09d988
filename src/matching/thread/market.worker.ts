import { parentPort, workerData } from 'node:worker_threads';
import { outageOf } from '../../database/outage';
import type { Queries } from '../../database/queries';
import { ThreadConnection } from '../../database/thread-connection';
import { Turns } from '../turns';
import { fair, prices } from './answer-fair';
import { explainPair, matches } from './answer-pairs';
import { explainTriple, facilitators, triangles } from './answer-triangles';
import { blockingTriples, missingCapability, obstacles, unmet } from './answer-unmet';
import { MarketThread, type Source } from './market-thread';
import type { Orders } from './orders';
import type { Call, FromThread, ThreadData, ToThread } from './protocol';

const port = parentPort!;
const { url, keepsDecoded } = workerData as ThreadData;
const send = (message: FromThread) => port.postMessage(message);

const calls = new Map<number, { resolve: (value: unknown) => void; reject: (fault: Error) => void }>();
let called = 0;

function call(asked: Call): Promise<unknown> {
  return new Promise((resolve, reject) => {
    calls.set(++called, { resolve, reject });
    send({ call: called, asked });
  });
}

let connections = 0;
const around: Queries = {
  query: <T>(text: string, values: unknown[] = []) => call({ kind: 'query', text, values }) as Promise<T>,
};
const connection = url === null ? null : new ThreadConnection(url, () => connections++);
const source: Source = {
  db: connection ?? around,
  connected: connection && (() => connection.connected()),
  reconnected: () => {
    const made = connections > 0;
    connections = 0;
    return made;
  },
  makeLexicon: async (version) => {
    await call({ kind: 'lexicon', version });
  },
};

let market: MarketThread | null = null;
const turns = new Turns(async () => {
  if (market === null || !(await market.catchUp(source)))
    market = await MarketThread.load(source, { keepsDecoded });
  return market;
});

type Answers = {
  [K in keyof Orders]: (market: MarketThread, order: Orders[K]['order']) => Orders[K]['answer'];
};

const answers: Answers = {
  matches,
  explain: explainPair,
  triangles,
  explainTriangle: explainTriple,
  facilitators,
  fair,
  prices,
  unmet,
  obstacles,
  missingCapability,
  blockingTriples,
  entry: ({ index }, { proposalId }) => index.entry(proposalId),
  size: ({ index }) => ({ proposals: index.size, bytes: index.bytes }),
};

port.on('message', (message: ToThread) => {
  if ('call' in message) {
    const waiting = calls.get(message.call);
    calls.delete(message.call);
    if (message.fault === undefined) waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.fault));
    return;
  }
  const { id, kind, order } = message;
  turns
    .run()
    .then((upToDate) => send({ id, value: answers[kind](upToDate, order as never) }))
    .catch((fault: unknown) =>
      send({
        id,
        fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
        unreachable: outageOf(fault) !== null,
      }),
    );
});
