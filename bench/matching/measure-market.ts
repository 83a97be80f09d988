import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { Ranking } from '../../src/matching/engine/rank';
import { makeLexicon } from '../../src/matching/lexicon.repository';
import { matches } from '../../src/matching/thread/answer-pairs';
import { MarketThread, type Source } from '../../src/matching/thread/market-thread';
import { matchEngineOf } from '../../src/matching/thread/match-engine';
import type { MatchesOrder } from '../../src/matching/thread/pair-orders';
import { ms, quantile } from '../figures';
import { drawOrders } from './draw-orders';
import { measureTriples } from './measure-triples';
import { measureSql } from './plain-sql';
import { streamBytes } from './stream-bytes';

const askers = 60;
const checked = 3;

/** Everything at one size; answers the median of a query in the thread. */
export async function measureMarket(database: DataSource, url: string, size: number): Promise<number> {
  console.log(`\n${size} proposals`);
  const say = (what: string, figure: string) => console.log(`  ${what.padEnd(58)}${figure}`);
  const client = new Client({ connectionString: url });
  await client.connect();
  const source: Source = {
    db: {
      query: async <T>(text: string, values: unknown[] = []) => (await client.query(text, values)).rows as T,
    },
    connected: () => Promise.resolve(client),
    reconnected: () => false,
    makeLexicon: (version) => makeLexicon(database.manager, version, new Date()),
  };
  const lexicon = await timeOf(() => makeLexicon(database.manager, 0, new Date()));
  say('making the weights of words, once for a database', ms(lexicon));
  const before = process.memoryUsage();
  let thread!: MarketThread;
  say(
    'load from PostgreSQL',
    ms(await timeOf(async () => (thread = await MarketThread.load(source, { keepsDecoded: false })))),
  );
  const after = process.memoryUsage();
  const grown = after.rss - before.rss;
  say('columns, a proposal', `${(thread.index.bytes / size).toFixed(0)} bytes`);
  say('the process has grown by, a proposal', `${(grown / size).toFixed(0)} bytes`);

  const orders = await drawOrders(database, askers);
  for (const order of orders.slice(0, 10)) matches(thread, order);
  const times: number[] = [];
  for (const order of orders) {
    const began = performance.now();
    matches(thread, order);
    times.push(performance.now() - began);
  }
  const spread = (all: readonly number[]) =>
    [0.5, 0.95, 0.99].map((share) => ms(quantile(all, share))).join(' / ');
  say(`top 20, caller's weights, explained: p50 / p95 / p99`, spread(times));
  const counting: number[] = [];
  for (const order of orders.slice(0, 8)) {
    const began = performance.now();
    matches(thread, { ...order, counted: true });
    counting.push(performance.now() - began);
  }
  say('the same with all counted: p50', ms(quantile(counting, 0.5)));

  await compare(thread, orders, quantile(times, 0.5), say);
  const stream = streamBytes(thread.index);
  say(
    'reading every column once, the limit',
    `${ms(stream)} (${(quantile(times, 0.5) / stream).toFixed(1)} x)`,
  );
  const sql = await measureSql(client, orders.slice(0, 5));
  say(
    'plain SQL, reduced to theme, modality and language: p50',
    `${ms(sql)} (${(sql / quantile(times, 0.5)).toFixed(0)} x)`,
  );

  await measureTriples(database, thread, say);
  await measureUpdates(client, thread, source, say);
  await client.end();
  await throughEngine(database, orders, say);
  return quantile(times, 0.5);
}

/** The pure core over all candidates, decoded from the columns: the same answers, and what they cost. */
async function compare(
  thread: MarketThread,
  orders: readonly MatchesOrder[],
  fast: number,
  say: (what: string, figure: string) => void,
): Promise<void> {
  const sample = orders.slice(0, checked);
  const views = sample.map(({ viewer }) => thread.view(viewer).view);
  const rankings = sample.map(({ proposalId, role, weights, first }, at) => {
    const view = views[at]!;
    return new Ranking(view.member(proposalId)!, view.world, { role, weights, first });
  });
  let spent = 0;
  for (const candidate of views[0]!.members()) {
    const began = performance.now();
    for (const ranking of rankings) ranking.consider(candidate);
    spent += performance.now() - began;
  }
  rankings.forEach((ranking, at) => {
    const answer = matches(thread, sample[at]!);
    if (answer.kind !== 'PAGE') throw new Error('An asker is gone');
    const [exact, found] = [ranking.inOrder(), answer.rows].map((rows) =>
      JSON.stringify(rows.map(({ id, score, points }) => [id, score, points])),
    );
    if (exact !== found) throw new Error(`The fast answer differs:\n${found}\n${exact}`);
  });
  const brute = spent / checked;
  say('brute force of the pure core, in the same process', `${ms(brute)} (${(brute / fast).toFixed(0)} x)`);
  say('answers equal to it', `${checked} of ${checked}`);
  await Promise.resolve();
}

async function measureUpdates(
  client: Client,
  thread: MarketThread,
  source: Source,
  say: (what: string, figure: string) => void,
): Promise<void> {
  const idle: number[] = [];
  for (let round = 0; round < 200; round++) idle.push(await timeOf(() => thread.catchUp(source)));
  say('catch up with nothing new: p50 / p95', `${ms(quantile(idle, 0.5))} / ${ms(quantile(idle, 0.95))}`);
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM proposal ORDER BY md5(id::text) LIMIT 50',
  );
  const one: number[] = [];
  for (const { id } of rows) {
    await client.query('UPDATE proposal SET revision = revision + 1 WHERE id = $1', [id]);
    one.push(await timeOf(() => thread.catchUp(source)));
  }
  say('catch up with one change: p50 / p95', `${ms(quantile(one, 0.5))} / ${ms(quantile(one, 0.95))}`);
  const entries = rows.map(({ id }) => thread.index.entry(id)!);
  const began = performance.now();
  for (let round = 0; round < 40; round++) for (const entry of entries) thread.index.put(entry);
  say(
    'putting one proposal into the columns',
    `${((1_000 * (performance.now() - began)) / (40 * rows.length)).toFixed(1)} µs`,
  );
}

/** From the main thread: catching up, ranking, explaining, and the way there and back; eight ask at once. */
async function throughEngine(
  database: DataSource,
  orders: readonly MatchesOrder[],
  say: (what: string, figure: string) => void,
): Promise<void> {
  const engine = matchEngineOf(database);
  say('the thread starts, and reads the market', ms(await timeOf(() => engine.ask('size', null))));
  for (const order of orders.slice(0, 20)) await engine.ask('matches', order);
  const times: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const ask = async (mine: readonly MatchesOrder[]) => {
    for (const order of mine) {
      const began = performance.now();
      const { kind } = await engine.ask('matches', order);
      times.push(performance.now() - began);
      if (kind !== 'PAGE') throw new Error(`The thread answers ${kind}`);
    }
  };
  await ask(orders);
  say(
    'through the thread, one after the other: p50 / p95',
    `${ms(quantile(times, 0.5))} / ${ms(quantile(times, 0.95))}`,
  );
  await Promise.all(
    Array.from({ length: 8 }, (_, at) => ask(orders.filter((_order, other) => other % 8 === at))),
  );
  delay.disable();
  say('longest delay of the event loop meanwhile', ms(delay.max / 1e6));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
