import type { Queries } from '../database/queries';
import type { DatedMembership } from '../eligibility/eligibility-profile';
import type { MarketRow } from './market-row';

/** What has changed since a snapshot, and the snapshot as of which that is complete. */
export interface Changes {
  readonly snapshot: string;
  /** The table of positions, and whether its database stands where it stood before the snapshot: it was restored then. */
  readonly positions: number;
  readonly wentBack: boolean;
  readonly changed: readonly {
    readonly kind: 'PROPOSAL' | 'HISTORY' | 'MEMBERSHIPS';
    readonly key: string;
  }[];
}

/**
 * Exactly what has been committed between the snapshot and now, in whichever order and with whatever still open:
 * a transaction that the snapshot did not see is one that it cannot have read.
 */
export async function changesSince(db: Queries, snapshot: string): Promise<Changes> {
  const [row] = await db.query<Changes[]>(
    `SELECT pg_current_snapshot()::text AS snapshot, 'market_position'::regclass::oid::int8::float8 AS positions,
       pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax($1::pg_snapshot) AS "wentBack", (
       SELECT coalesce(json_agg(json_build_object('kind', kind, 'key', key)), '[]') FROM market_position
       WHERE changed_in >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(changed_in, $1::pg_snapshot)
     ) AS changed`,
    [snapshot],
  );
  return row!;
}

export async function currentSnapshot(db: Queries): Promise<string> {
  const [row] = await db.query<{ snapshot: string }[]>('SELECT pg_current_snapshot()::text AS snapshot');
  return row!.snapshot;
}

const columns = `
  p.id, p.institution_id, i.country, (SELECT programme_id FROM call WHERE id = p.call_id) AS programme_id, p.roles, p.window_from::text, p.window_to::text, p.duration_days, p.languages,
  p.interpreter, p.brings_logistics, p.needs_logistics, p.funding, p.target_places, p.excluded_places, p.preferred_places,
  p.avoided_places, p.different_context, p.language, p.terms, p.status, p.visibility, p.valid_until::text, p.capacity,
  p.minimum_verification, i.verification_state, i.verification_level,
  coalesce(r.asked, 0) AS asked, coalesce(r.answered, 0) AS answered,
  (SELECT count(*)::int FROM commitment c WHERE c.proposal_id = p.id AND c.closed_at IS NULL) AS active_matches,
  ARRAY(SELECT v.declined_id::text FROM veto v WHERE v.proposal_id = p.id) AS declined,
  ${capabilities('GIVES')} AS gives, ${capabilities('NEEDS')} AS needs`;

const sources = `proposal p JOIN institution i ON i.id = p.institution_id LEFT JOIN reply_record r ON r.institution_id = i.id`;

function capabilities(side: 'GIVES' | 'NEEDS'): string {
  return `(SELECT coalesce(json_agg(json_build_object('theme', c.theme, 'sdgTargets', c.sdg_targets, 'modality', c.modality,
      'quantity', c.quantity, 'unit', c.unit, 'importance', c.importance) ORDER BY c.position), '[]')
    FROM capability c WHERE c.proposal_id = p.id AND c.side = '${side}')`;
}

/** The rows of these proposals; one that is gone is left out. */
export function marketRows(db: Queries, ids: readonly string[]): Promise<MarketRow[]> {
  return db.query(`SELECT ${columns} FROM ${sources} WHERE p.id = ANY($1)`, [ids]);
}

/** The next rows in the order of their ids: how the whole market is read, a piece at a time. */
export function marketRowsAfter(db: Queries, id: string | null, first: number): Promise<MarketRow[]> {
  return db.query(
    `SELECT ${columns} FROM ${sources} WHERE $1::uuid IS NULL OR p.id > $1 ORDER BY p.id LIMIT $2`,
    [id, first],
  );
}

/** What tells one database from another that stands in its place. */
export async function databaseIdentity(db: Queries): Promise<string> {
  const [row] = await db.query<{ identity: string }[]>(
    `SELECT concat_ws(' ', (SELECT system_identifier FROM pg_control_system()), d.oid) AS identity
     FROM pg_database d WHERE d.datname = current_database()`,
  );
  return row!.identity;
}

/** `allMemberships`, as much of them as decides anything. */
export function datedMemberships(db: Queries): Promise<DatedMembership[]> {
  return db.query(
    `SELECT group_code AS "group", country, valid_from::text AS "validFrom", valid_to::text AS "validTo",
            transition_until::text AS "transitionUntil", certainty
     FROM group_membership WHERE superseded_at IS NULL ORDER BY recorded_by DESC, recorded_at, country, group_code, id`,
  );
}
