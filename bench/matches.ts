import pino from 'pino';
import type { DataSource } from 'typeorm';
import type { SignedIn } from '../src/access/viewer';
import { MatchEngine, matchEngineOf } from '../src/matching/thread/match-engine';
import { makeApollo } from '../src/server/apollo';
import { makeContext } from '../src/server/context';
import { ms, quantile, row } from './figures';
import { fill, openBenchDatabase } from './world';

const widths = [12, 12, 14, 14, 14, 12, 14, 16];
const askers = 40;

const administrator: SignedIn = {
  kind: 'SIGNED_IN',
  accountId: '00000000-0000-4000-8000-000000000000',
  administrator: true,
  memberships: [],
  organises: [],
  invited: [],
  partnered: [],
  contacts: [],
};

/** The top 20 matches with explanations, through the API, at growing sizes. */
export async function benchMatches(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [1_000, 10_000, 100_000];
  const database = await openBenchDatabase();
  console.log(`\nTop 20 of matches, explained, through the API (${database.kind}, ${askers} askers)`);
  console.log(
    row(
      [
        'proposals',
        'load',
        'a proposal',
        'catch up p50',
        'matches p50',
        'p95',
        'of it ranked',
        'longest block',
      ],
      widths,
    ),
  );
  try {
    for (const size of sizes) {
      await fill(database.dataSource, size);
      console.log(await measure(database.dataSource, size));
    }
  } finally {
    await database.close();
  }
}

async function measure(database: DataSource, size: number): Promise<string> {
  const began = performance.now();
  const { proposals, bytes } = await new MatchEngine(database).ask('size', null);
  const load = performance.now() - began;
  const engine = matchEngineOf(database);
  await engine.ask('size', null);
  const catchUps = await timesOf(20, () => engine.ask('size', null));

  const apollo = makeApollo({ production: false, log: pino({ level: 'silent' }) });
  const ids = await database.query<{ id: string }[]>(
    `SELECT id FROM proposal WHERE status = 'PUBLISHED' ORDER BY md5(id::text) LIMIT $1`,
    [askers],
  );
  const ask = (id: string, first: number) => async () => {
    await apollo.executeOperation(
      { query, variables: { id: `Proposal:${id}`, first } },
      { contextValue: makeContext({ database, viewer: administrator }) },
    );
  };
  const block = watchBlocks();
  const times: number[] = [];
  const ranked: number[] = [];
  for (const { id } of ids) {
    times.push(...(await timesOf(1, ask(id, 20))));
    ranked.push(...(await timesOf(1, ask(id, 1))));
  }
  return row(
    [
      size,
      ms(load),
      `${Math.round(bytes / proposals)} bytes`,
      ms(quantile(catchUps, 0.5)),
      ms(quantile(times, 0.5)),
      ms(quantile(times, 0.95)),
      ms(quantile(ranked, 0.5)),
      ms(block()),
    ],
    widths,
  );
}

const query = `query ($id: ID!, $first: Int!) { node(id: $id) { ... on Proposal { matches(first: $first) { nodes {
  score confidence counterpart { title } sides { role score contributions { criterion value weight points } reasons { message } } } } } } }`;

async function timesOf(rounds: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

/** The longest time for which nothing else could run, until it is asked. */
function watchBlocks(): () => number {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
}
