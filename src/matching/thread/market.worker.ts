import { ThreadPort } from '../../database/threads/thread-port';
import { Turns } from '../turns';
import { fair, prices } from './answer-fair';
import { explainPair, matches } from './answer-pairs';
import { explainTriple, facilitators, triangles } from './answer-triangles';
import { blockingTriples, missingCapability, obstacles, unmet } from './answer-unmet';
import { MarketThread, type MarketOptions, type Source } from './market-thread';
import type { Orders } from './orders';

const port = new ThreadPort<Orders, MarketOptions>();
const { connection, db } = port;
const source: Source = {
  db,
  connected: connection && (() => connection.connected()),
  reconnected: () => port.reconnected(),
  makeLexicon: async (version) => {
    await port.help('makeLexicon', version);
  },
};

let market: MarketThread | null = null;
const turns = new Turns(async () => {
  if (market === null || !(await market.catchUp(source)))
    market = await MarketThread.load(source, port.options);
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

port.serve(async (kind, order) => {
  const upToDate = await turns.run();
  return answers[kind](upToDate, order);
});
