import { In, type EntityManager } from 'typeorm';
import { grouped } from '../graphql/loader';
import { MatchChangeEntity } from './match-change.entity';
import type { MatchChange } from './match-state';

/** The history of each of the interests, the first entry first. */
export async function findMatchChanges(
  db: EntityManager,
  interestIds: readonly string[],
): Promise<MatchChangeEntity[][]> {
  const rows = await db.find(MatchChangeEntity, {
    where: { interestId: In([...interestIds]) },
    order: { interestId: 'ASC', number: 'ASC' },
  });
  return grouped(interestIds, rows, ({ interestId }) => interestId);
}

/** Adds to a history. Whoever calls it holds the interest, so that no two take the same number. */
export async function appendMatchChange(
  db: EntityManager,
  change: Omit<MatchChange, 'number'>,
): Promise<void> {
  await db.query(
    `INSERT INTO match_change (interest_id, number, from_state, to_state, role, reason, changed_by, changed_at)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 FROM match_change WHERE interest_id = $1`,
    [
      change.interestId,
      change.fromState,
      change.toState,
      change.role,
      change.reason,
      change.changedBy,
      change.changedAt,
    ],
  );
}
