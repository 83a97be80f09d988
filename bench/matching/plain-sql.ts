import type { Client } from 'pg';
import type { MatchesOrder } from '../../src/matching/thread/pair-orders';
import { quantile } from '../figures';

/**
 * The best plain plan that was found for an exact order, over a formula reduced to one side and three criteria (theme by level,
 * modality, a shared language): the real one costs SQL more, so that what is said of it here flatters it.
 */
const statement = `
  WITH need AS MATERIALIZED (
    SELECT theme, split_part(theme, '.', 1) AS root, split_part(theme, '.', 1) || '.' || split_part(theme, '.', 2) AS area, modality,
           CASE importance WHEN 'MUST' THEN 3 WHEN 'SHOULD' THEN 2 ELSE 1 END AS weight
    FROM capability WHERE proposal_id = $1
  ), fit AS (
    SELECT c.proposal_id, n.theme, n.weight,
           max(CASE WHEN c.theme = n.theme THEN 10000 WHEN c.theme LIKE n.area || '.%' THEN 6000 ELSE 3000 END) AS theme_value,
           max(CASE WHEN c.modality = n.modality THEN 10000 ELSE 0 END) AS modality_value
    FROM need n JOIN capability c ON c.theme LIKE n.root || '.%' AND c.proposal_id <> $1
    GROUP BY c.proposal_id, n.theme, n.weight
  ), cover AS (
    SELECT proposal_id, sum(weight * theme_value) AS theme, sum(weight * modality_value) AS modality FROM fit GROUP BY proposal_id
  )
  SELECT p.id, (60 * c.theme + 30 * c.modality) / (SELECT sum(weight) FROM need)
         + 100000 * (p.languages @> '[{"tag": "en"}]')::int AS score
  FROM cover c JOIN proposal p ON p.id = c.proposal_id
  WHERE p.status = 'PUBLISHED' AND p.valid_until >= current_date
  ORDER BY score DESC, p.id LIMIT 20`;

/** The median in milliseconds. */
export async function measureSql(client: Client, orders: readonly MatchesOrder[]): Promise<number> {
  const times: number[] = [];
  for (const { proposalId } of orders) {
    const began = performance.now();
    await client.query(statement, [proposalId]);
    times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}
