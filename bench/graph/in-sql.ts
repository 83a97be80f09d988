import { Client } from 'pg';
import type { SyntheticGraph } from './synthetic-graph';

/** The same questions to a PostgreSQL server, by recursive SQL over an indexed table of both directions. */
export async function openInSql(url: string, { one, other }: SyntheticGraph) {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE TEMPORARY TABLE joined (source integer NOT NULL, target integer NOT NULL)');
  const piece = 50_000;
  for (let at = 0; at < one.length; at += piece) {
    const [sources, targets] = [one.slice(at, at + piece), other.slice(at, at + piece)].map((ends) => [
      ...ends,
    ]);
    await client.query('INSERT INTO joined SELECT * FROM unnest($1::int[], $2::int[])', [sources, targets]);
    await client.query('INSERT INTO joined SELECT * FROM unnest($2::int[], $1::int[])', [sources, targets]);
  }
  await client.query('CREATE INDEX joined_ix ON joined (source, target)');
  await client.query('ANALYZE joined');
  const count = async (sql: string, values: unknown[]): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(sql, values);
    return rows[0]!.count;
  };
  return {
    twoSteps: (from: number) =>
      count(
        `WITH RECURSIVE near AS (
           SELECT $1::int AS node, 0 AS step UNION
           SELECT joined.target, near.step + 1 FROM near JOIN joined ON joined.source = near.node WHERE near.step < 2)
         SELECT count(DISTINCT node)::int AS count FROM near`,
        [from],
      ),
    /** Steps, searched from one end up to six; each step's nodes once. */
    distance: (from: number, to: number) =>
      count(
        `WITH RECURSIVE near AS (
           SELECT ARRAY[$1::int] AS front, ARRAY[$1::int] AS seen, 0 AS step UNION ALL
           SELECT next.nodes, near.seen || next.nodes, near.step + 1 FROM near
           CROSS JOIN LATERAL (SELECT array_agg(DISTINCT joined.target) AS nodes FROM joined
             WHERE joined.source = ANY(near.front) AND NOT joined.target = ANY(near.front)) AS next
           WHERE near.step < 6 AND NOT $2::int = ANY(near.front) AND next.nodes IS NOT NULL)
         SELECT coalesce(min(step) FILTER (WHERE $2 = ANY(front)), -1)::int AS count FROM near`,
        [from, to],
      ),
    close: () => client.end(),
  };
}
