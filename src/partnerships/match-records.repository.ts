import type { EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';
import { inOrder } from '../graphql/loader';
import { interestRows } from './interests.repository';
import type { Interest } from './interest';
import type { MatchRecord } from './match-state';
import { findPartnershipsOfInterests } from './partnerships.repository';

/** With the interest itself, which the API shows beside the state. */
export interface FoundRecord extends MatchRecord {
  readonly interest: Interest | null;
}

/** What has come of each set of proposals: its latest interest with its partnership, and whether the viewer's side has set it aside. */
export async function findMatchRecords(
  db: EntityManager,
  sets: readonly string[],
  scope: Scope,
): Promise<FoundRecord[]> {
  const latest = await interestRows(db, scope)
    .andWhere('interest.proposal_set = ANY(:sets)', { sets })
    .distinctOn(['interest.proposal_set'])
    .orderBy('interest.proposal_set')
    .addOrderBy('interest.sent_at', 'DESC')
    .addOrderBy('interest.closed_at', 'DESC', 'NULLS FIRST')
    .addOrderBy('interest.id')
    .getMany();
  const partnerships = await findPartnershipsOfInterests(
    db,
    latest.map(({ id }) => id),
    scope,
  );
  const shortlisted = await findShortlistedSets(db, sets, scope);
  const interests = inOrder(sets, latest, ({ proposalSet }) => proposalSet);
  return sets.map((set, at) => {
    const interest = interests[at] ?? null;
    const partnership = interest && (partnerships[latest.indexOf(interest)] ?? null);
    return { interest, partnership, shortlisted: shortlisted.has(set) };
  });
}

/** Pairs only, and of the viewer's own side only: an administrator's eyes see all sides. */
async function findShortlistedSets(
  db: EntityManager,
  sets: readonly string[],
  { everything, institutions }: Scope,
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ set: string }[]>(
    `SELECT wanted.set FROM unnest($1::text[]) AS wanted (set)
     CROSS JOIN LATERAL (SELECT string_to_array(wanted.set, ' ')::uuid[] AS ids) AS split
     WHERE cardinality(ids) = 2 AND EXISTS (
       SELECT FROM shortlisting JOIN proposal own ON own.id = shortlisting.proposal_id
       WHERE (shortlisting.proposal_id, shortlisting.counterpart_id) IN ((ids[1], ids[2]), (ids[2], ids[1]))
         AND ($2 OR own.institution_id = ANY($3::uuid[])))`,
    [sets, everything, [...institutions]],
  );
  return new Set(rows.map(({ set }) => set));
}
