import type { Queries } from '../database/queries';

/** What everybody's graph is made of and has changed since a snapshot, and the snapshot as of which that is complete. */
export interface GraphChanges {
  readonly snapshot: string;
  /** In which transaction the history last changed, and any institution; '0' where none has. */
  readonly history: string;
  readonly institutions: string;
  /** The table of positions, and whether its database stands where it stood before the snapshot: it was restored then. */
  readonly positions: number;
  readonly wentBack: boolean;
  readonly changed: readonly {
    readonly kind: 'AGREEMENT' | 'INSTITUTION' | 'HISTORY' | 'PROPOSAL';
    readonly key: string;
  }[];
}

/** As `changesSince` of matching, whose positions of proposals tell of members' institutions and needs. */
export async function graphChangesSince(db: Queries, snapshot: string): Promise<GraphChanges> {
  const unseen =
    'changed_in >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(changed_in, $1::pg_snapshot)';
  const [row] = await db.query<GraphChanges[]>(
    `SELECT pg_current_snapshot()::text AS snapshot, 'graph_position'::regclass::oid::int8::float8 AS positions,
       pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax($1::pg_snapshot) AS "wentBack",
       ${latestOf('HISTORY')} AS history, ${latestOf('INSTITUTION')} AS institutions, (
       SELECT coalesce(json_agg(json_build_object('kind', kind, 'key', key)), '[]') FROM (
         SELECT kind, key FROM graph_position WHERE ${unseen}
         UNION ALL SELECT kind, key FROM market_position WHERE kind = 'PROPOSAL' AND ${unseen}
       ) AS position
     ) AS changed`,
    [snapshot],
  );
  return row!;
}

function latestOf(kind: 'HISTORY' | 'INSTITUTION'): string {
  return `coalesce((SELECT changed_in::text FROM graph_position WHERE kind = '${kind}' ORDER BY changed_in DESC LIMIT 1), '0')`;
}
