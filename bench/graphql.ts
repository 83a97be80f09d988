import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { quantile, row } from './figures';
import { Client } from './graphql/answers';
import { startOurs, startPostgraphile, startRaw, type Contender } from './graphql/contenders';
import { queries } from './graphql/queries';
import { fill, openBenchDatabase } from './world';

const widths = [46, 10, 12, 10, 14, 14];

/** Nested lists as front ends ask for them: this server, PostGraphile 5 and raw SQL on the same data, each a process, taking turns. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '7' },
      seconds: { type: 'string', default: '3' },
      clients: { type: 'string', default: '8' },
      /** Compiled programs of other states of this server, `name=path`, to compare in the same run. */
      also: { type: 'string', multiple: true, default: [] },
      server: { type: 'string', default: join(__dirname, '../dist/src/main.js') },
      postgraphile: { type: 'string', default: 'on' },
    },
  });
  const [rounds, seconds, clients] = [Number(values.rounds), Number(values.seconds), Number(values.clients)];
  const database = await openBenchDatabase();
  const { url } = database.dataSource.options as { url?: string };
  const contenders: Contender[] = [];
  try {
    if (url === undefined)
      throw new Error('This bench needs a PostgreSQL server: install one (Debian: postgresql)');
    await fill(database.dataSource, 10_000);
    await openAll(database.dataSource);
    contenders.push(await startOurs('SSTC Match', values.server, url));
    for (const other of values.also) {
      const [name, path] = other.split('=') as [string, string];
      contenders.push(await startOurs(name, path, url));
    }
    const postgraphile = values.postgraphile === 'on' ? await startPostgraphile(url) : null;
    if (postgraphile !== null) contenders.push(postgraphile);
    contenders.push(await startRaw(url));
    for (const [at, { name }] of queries.entries()) {
      await expectSame(contenders, at);
      console.log(`\n100 proposals: ${name} (${clients} clients, ${rounds} rounds of ${seconds} s)`);
      print(await compare(contenders, at, { rounds, seconds, clients }));
    }
  } finally {
    for (const { server } of contenders) await server.stop();
    await database.close();
  }
}

/** Everybody may see everything, so that those who judge nothing answer the same; and nobody's first minute has autovacuum in it. */
async function openAll(database: DataSource): Promise<void> {
  await database.query(
    "UPDATE proposal SET status = 'PUBLISHED', visibility = 'PUBLIC', valid_until = current_date + 300",
  );
  await database.query('VACUUM ANALYZE');
}

/** Answers a second, by contender and round. */
async function compare(
  contenders: readonly Contender[],
  query: number,
  { rounds, seconds, clients }: { rounds: number; seconds: number; clients: number },
): Promise<ReadonlyMap<Contender, number[]>> {
  const rates = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round <= rounds; round++) {
    // Nobody is always the one after the same other.
    const turn = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const contender of turn) {
      const rate = await rateOf(contender, query, seconds, clients);
      // The first round warms all.
      if (round > 0) rates.get(contender)!.push(rate);
    }
  }
  return rates;
}

/** Requests that come from one address: few enough for its budget of points. */
const requestsOfAddress = 100;
let sent = 0;

function nextAddress(): string {
  const address = Math.floor(sent++ / requestsOfAddress);
  return `10.${(address >> 16) & 255}.${(address >> 8) & 255}.${address & 255}`;
}

/** Answers a second that so many clients get. */
async function rateOf(
  { name, url, body }: Contender,
  query: number,
  seconds: number,
  clients: number,
): Promise<number> {
  const client = new Client(clients);
  const end = performance.now() + seconds * 1_000;
  let answers = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      const answer = await client.post(url(query), body(query), { 'x-forwarded-for': nextAddress() });
      if (answer.status !== 200)
        throw new Error(`${name} answered ${answer.status}: ${answer.body.slice(0, 200)}`);
      answers++;
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  client.close();
  return answers / seconds;
}

interface Answered {
  readonly data: { readonly proposals: { readonly nodes: readonly { readonly title: string }[] } };
  readonly errors?: readonly unknown[];
}

/** Ratios between servers that answer differently would mean nothing: ours and the raw one answer the same, PostGraphile the same rows. */
async function expectSame(contenders: readonly Contender[], query: number): Promise<void> {
  const client = new Client(1);
  const answers: [string, Answered][] = [];
  for (const { name, url, body } of contenders) {
    answers.push([name, JSON.parse((await client.post(url(query), body(query))).body) as Answered]);
  }
  client.close();
  const [, raw] = answers.at(-1)!;
  const titles = ({ data }: Answered) => data.proposals.nodes.map(({ title }) => title);
  for (const [name, answer] of answers) {
    const [one, other] = name.startsWith('PostGraphile')
      ? [titles(answer), titles(raw)]
      : [answer.data, raw.data];
    if (answer.errors !== undefined || !isDeepStrictEqual(one, other)) {
      const start = (value: unknown) => JSON.stringify(value).slice(0, 600);
      throw new Error(`${name} answers otherwise:\n${start(answer)}\n${start(raw)}`);
    }
  }
}

function print(rates: ReadonlyMap<Contender, number[]>): void {
  console.log(row(['', 'min /s', 'median /s', 'max /s', 'of raw', 'min - max'], widths));
  const raw = [...rates.values()].at(-1)!;
  for (const [{ name }, values] of rates) {
    const ratios = values.map((rate, at) => rate / raw[at]!);
    const [least, middle, most] = [0, 0.5, 1].map((share) => quantile(ratios, share).toFixed(3));
    const figures = [0, 0.5, 1].map((share) => quantile(values, share).toFixed(0));
    console.log(row([name, ...figures, middle!, `${least} - ${most}`], widths));
  }
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
