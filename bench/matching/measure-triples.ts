import type { DataSource } from 'typeorm';
import { TriangleSearch } from '../../src/matching/engine/triangle/triangle-search';
import { trianglePage } from '../../src/matching/engine/triangle/triangle-page';
import { triangles } from '../../src/matching/thread/answer-triangles';
import type { MarketThread } from '../../src/matching/thread/market-thread';
import type { TrianglesOrder } from '../../src/matching/thread/triangle-orders';
import { ms, quantile } from '../figures';
import { drawOrders } from './draw-orders';

const askers = 16;
/** Beyond, the pure core takes minutes for a page. */
const mostChecked = 10_000;

/** Top 20 of triples at default weights, by the role of whoever asks; the first of each held to the pure core where that is bearable. */
export async function measureTriples(
  database: DataSource,
  thread: MarketThread,
  say: (what: string, figure: string) => void,
): Promise<void> {
  const [any] = await drawOrders(database, 1);
  for (const role of ['BENEFICIARY', 'PIVOTAL', 'FACILITATING']) {
    const ids = await database.query<{ id: string }[]>(
      `SELECT id FROM proposal WHERE status = 'PUBLISHED' AND roles = ARRAY[$1::text] ORDER BY md5(id::text) LIMIT $2`,
      [role, askers],
    );
    const orders = ids.map(({ id }): TrianglesOrder => ({
      proposalId: id,
      weights: null,
      viewer: any!.viewer,
      first: 20,
      after: null,
      opportunities: false,
      counted: false,
    }));
    const times: number[] = [];
    let [proven, found, behind] = [0, 0, 0];
    for (const order of orders) {
      const began = performance.now();
      const answer = triangles(thread, order);
      times.push(performance.now() - began);
      if (answer.kind !== 'PAGE') throw new Error('An asker is gone');
      if (answer.proven) proven++;
      const best = answer.rows[0] ?? answer.unproven[0];
      if (best === undefined) continue;
      found++;
      if (answer.rows.length === 0) behind = Math.max(behind, answer.unseenAtMost - best.explanation.score);
    }
    say(
      `triples, top 20, ${role.toLowerCase()}: p50 / p95 / p99`,
      [0.5, 0.95, 0.99].map((share) => ms(quantile(times, share))).join(' / '),
    );
    say(
      '  pages proven; answers with a triple; the first at most so far from proven',
      `${proven}; ${found} of ${orders.length}; ${behind}`,
    );
    if (thread.index.size <= mostChecked && orders[0]) compare(thread, orders[0], say);
  }
}

/** The same page by the pure core, which judges every member. */
function compare(
  thread: MarketThread,
  order: TrianglesOrder,
  say: (what: string, figure: string) => void,
): void {
  const { view } = thread.view(order.viewer);
  const began = performance.now();
  const search = new TriangleSearch(view.member(order.proposalId)!, view.world);
  for (const member of view.members()) search.consider(member);
  const exact = trianglePage(search, { first: order.first, after: null });
  const took = performance.now() - began;
  const answer = triangles(thread, order);
  if (answer.kind !== 'PAGE') throw new Error('An asker is gone');
  const [expected, found] = [exact.rows, answer.rows.map(({ position }) => position)].map((rows) =>
    JSON.stringify(
      rows.map((row) => [row.score, row.points, row.beneficiary, row.pivotal, row.facilitating]),
    ),
  );
  if (expected !== found) throw new Error(`The fast triples differ:\n${found}\n${expected}`);
  say('  the same page with every member judged by the pure core, equal', ms(took));
}
