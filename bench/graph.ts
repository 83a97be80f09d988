import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted';
import { adjacencyOf } from '../src/partner-graph/graph/adjacency';
import { neighbourhood } from '../src/partner-graph/graph/neighbourhood';
import { seededRandom } from '../src/partner-graph/graph/random';
import { shortestPaths } from '../src/partner-graph/graph/shortest-paths';
import { ms, quantile, row } from './figures';
import { openInSql } from './graph/in-sql';
import { syntheticGraph } from './graph/synthetic-graph';

const widths = [34, 14, 14, 10];

/** `npm run bench:graph -- --nodes 100000 --edges 1000000`: beside graphology, and beside SQL where `DATABASE_URL` names a server. */
async function main(args: readonly string[]): Promise<void> {
  const given = (name: string, preset: number) =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : preset;
  const world = syntheticGraph(given('--nodes', 100_000), given('--edges', 1_000_000));
  console.log('Machines are shared: read the ratios within one run, not the milliseconds between two.');
  const before = memory();
  let began = performance.now();
  const adjacency = adjacencyOf(world.size, world.one, world.other);
  const bytes = adjacency.offsets.byteLength + adjacency.values.byteLength;
  console.log(`sparse rows: built in ${ms(performance.now() - began)}, ${megabytes(bytes)} of typed arrays`);
  began = performance.now();
  const graph = new UndirectedGraph();
  for (let node = 0; node < world.size; node++) graph.addNode(node);
  for (let at = 0; at < world.one.length; at++) {
    if (world.one[at] !== world.other[at]) graph.mergeUndirectedEdge(world.one[at], world.other[at]);
  }
  console.log(
    `graphology: built in ${ms(performance.now() - began)}, about ${megabytes(memory() - before - bytes)}`,
  );
  const random = seededRandom(11);
  const pairs = Array.from({ length: 1_000 }, (): [number, number] => [
    Math.floor(random() * world.size),
    Math.floor(random() * world.size),
  ]);
  console.log(row(['', 'p50', 'p95', 'of'], widths));
  await measure('2 steps, sparse rows', pairs, ([from]) => neighbourhood(adjacency, from, 2).nodes.length);
  await measure('2 steps, graphology', pairs, ([from]) => twoSteps(graph, from));
  await measure(
    'shortest path, sparse rows',
    pairs,
    ([from, to]) => shortestPaths(adjacency, from, to, 1).length,
  );
  await measure(
    '5 shortest paths, sparse rows',
    pairs,
    ([from, to]) => shortestPaths(adjacency, from, to, 5).length,
  );
  await measure(
    'shortest path, graphology',
    pairs,
    ([from, to]) => bidirectional(graph, from, to)?.length ?? 0,
  );
  const url = process.env['DATABASE_URL'];
  if (url === undefined) return;
  const sql = await openInSql(url, world);
  await measure('2 steps, SQL', pairs.slice(0, 200), ([from]) => sql.twoSteps(from));
  await measure('distance, SQL', pairs.slice(0, 20), ([from, to]) => sql.distance(from, to));
  await sql.close();
}

function twoSteps(graph: UndirectedGraph, from: number): number {
  const seen = new Set([String(from)]);
  for (const near of graph.neighbors(from)) {
    seen.add(near);
    graph.forEachNeighbor(near, (far) => void seen.add(far));
  }
  return seen.size;
}

async function measure(
  name: string,
  pairs: readonly [number, number][],
  work: (pair: [number, number]) => unknown,
): Promise<void> {
  for (const pair of pairs.slice(0, 20)) await work(pair);
  const times: number[] = [];
  for (const pair of pairs) {
    const began = performance.now();
    await work(pair);
    times.push(performance.now() - began);
  }
  console.log(row([name, ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), times.length], widths));
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(0)} MB`;
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
