import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ms, quantile, row } from './figures';
import type { Client } from './graphql/answers';
import { startOurs } from './graphql/contenders';
import type { ServerProcess } from './graphql/processes';
import { closedLoop, openConnections, openLoop, type Level } from './load/level';
import { Mix } from './load/mix';
import { seat } from './load/people';
import { fill, openBenchDatabase } from './world';

const widths = [22, 11, 12, 9, 10, 10, 10, 8, 12];
const head = ['', 'offered/s', 'admitted/s', 'shed/s', 'p50', 'p95', 'p99', 'RSS', 'loop block'];
/** Of the best that was seen. */
const multiples = [1, 2, 4] as const;
/** A soak ends here, whatever its time. */
const mostRequests = 2_000_000;

/** The mix of the three kinds of user at growing load, up to what the server can do and four times beyond; then, on request, for long. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '15' },
      proposals: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '3' },
      soak: { type: 'string', default: '0' },
      server: { type: 'string', default: join(__dirname, '../dist/src/main.js') },
    },
  });
  const seconds = Number(values.seconds);
  const database = await openBenchDatabase();
  let server: ServerProcess | null = null;
  try {
    const { url } = database.dataSource.options as { url?: string };
    if (url === undefined)
      throw new Error('This bench needs a PostgreSQL server: install one (Debian: postgresql)');
    await fill(database.dataSource, Number(values.proposals));
    const people = await seat(database.dataSource, 40);
    ({ server } = await startOurs('SSTC Match', values.server, url));
    const mix = new Mix(people, 1);
    const client = await openConnections(server);
    await closedLoop(server, client, mix, 8, seconds);
    console.log(
      `\n90 % reads and 10 % writes on ${values.proposals} proposals, ${seconds} s each\n${row(head, widths)}`,
    );
    const levels: Level[] = [];
    for (const clients of [1, 4, 16, 32]) {
      levels.push(show(`${clients} clients`, await closedLoop(server, client, mix, clients, seconds)));
    }
    const best = Math.max(...levels.map(({ admitted }) => admitted));
    const beyond = new Map<number, Level[]>(multiples.map((times) => [times, []]));
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const times of multiples) {
        const level = await openLoop(server, client, mix, times * best, seconds);
        beyond.get(times)!.push(show(`${times} x ${best.toFixed(0)}/s`, level));
      }
    }
    verdict(levels, beyond);
    await soak(server, client, mix, 0.8 * best, Number(values.soak));
  } finally {
    await server?.stop();
    await database.close();
  }
}

function show(name: string, level: Level): Level {
  const { offered, admitted, shed, times, memory, longestBlock } = level;
  const figures = [offered, admitted, shed].map((value) => value.toFixed(1));
  console.log(row([name, ...figures, ...times.map(ms), `${memory.toFixed(0)} MB`, ms(longestBlock)], widths));
  return level;
}

function verdict(upTo: readonly Level[], beyond: ReadonlyMap<number, readonly Level[]>): void {
  const all = [...upTo, ...[...beyond.values()].flat()];
  const median = (levels: readonly Level[]) =>
    quantile(
      levels.map(({ admitted }) => admitted),
      0.5,
    );
  const medians = [...beyond.values()].map(median);
  const sum = (of: (level: Level) => number) => all.reduce((total, level) => total + of(level), 0);
  const kept = (100 * medians.at(-1)!) / Math.max(...medians);
  console.log(
    `\nFour times beyond: ${kept.toFixed(0)} % of the best throughput, by medians (asked for: 80 %)`,
  );
  console.log(
    `p99 of the admitted: ${ms(Math.max(...[...beyond.values()].flat().map(({ times }) => times[2])))} at most`,
  );
  console.log(
    `Shed without Retry-After: ${sum(({ untold }) => untold)}; other failures: ${sum(({ failed }) => failed)}; writes that the domain refused: ${sum(({ refusedWrites }) => refusedWrites)}`,
  );
  for (const failure of new Set(all.map(({ firstFailure }) => firstFailure))) {
    if (failure !== null) console.log(`  ${failure}`);
  }
}

/** Whether memory stays: its median in the last third of the time beside the second. */
async function soak(
  server: ServerProcess,
  client: Client,
  mix: Mix,
  perSecond: number,
  minutes: number,
): Promise<void> {
  if (minutes <= 0) return;
  const span = 20;
  const spans = Math.min(Math.ceil((minutes * 60) / span), Math.floor(mostRequests / (perSecond * span)));
  console.log(`\nSoak of ${minutes} minutes at ${perSecond.toFixed(0)}/s\n${row(head, widths)}`);
  const levels: Level[] = [];
  for (let at = 1; at <= spans; at++)
    levels.push(show(`${at * span} s`, await openLoop(server, client, mix, perSecond, span)));
  const third = Math.floor(spans / 3);
  const memory = (from: number, to: number) =>
    quantile(
      levels.slice(from, to).map((level) => level.memory),
      0.5,
    );
  const [before, after] = [memory(third, 2 * third), memory(2 * third, spans)];
  console.log(
    `\nMemory: ${before.toFixed(0)} MB in the second third, ${after.toFixed(0)} MB in the last (${((100 * after) / before - 100).toFixed(1)} %)`,
  );
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
