import type { EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';
import type { PageRequest } from '../database/keyset';
import { readList, type List } from '../database/list';
import type { InterestState } from './interest';
import type { InterestEntity } from './interest.entity';
import { interestRows, ownInstitutions } from './interests.repository';

export interface InterestCriteria {
  readonly states: readonly InterestState[] | null;
  readonly direction: 'SENT' | 'RECEIVED' | null;
  readonly proposalId: string | null;
}

const newest = {
  columns: [
    { sql: 'interest.sent_at', type: 'timestamptz', descending: true },
    { sql: 'interest.id', type: 'uuid', descending: true },
  ],
  keyOf: ({ sentAt, id }: InterestEntity) => [sentAt.toISOString(), id],
} as const;

export function listInterests(
  db: EntityManager,
  scope: Scope,
  { states, direction, proposalId }: InterestCriteria,
  page: PageRequest,
  now: Date,
): Promise<List<InterestEntity>> {
  const query = interestRows(db, scope);
  if (states) {
    // By the state at this moment, whether or not the sweep has recorded it: `interestStateAt` in SQL.
    query.andWhere(
      `CASE WHEN interest.state = 'INTEREST_SENT' AND interest.expires_at <= :now THEN 'EXPIRED'
        ELSE interest.state END = ANY(:states)`,
      { states, now },
    );
  }
  if (proposalId !== null || direction !== null) {
    // A direction is that of the proposal asked about; without one, of the viewer's own.
    const side = direction === null ? '' : `AND ${direction === 'SENT' ? '' : 'NOT'} member.sender`;
    const whose =
      proposalId === null ? 'p.institution_id = ANY(:whoseInstitutions::uuid[])' : 'p.id = :proposalId';
    query.andWhere(
      `interest.id IN (SELECT member.interest_id FROM interest_member member JOIN proposal p ON p.id = member.proposal_id
        WHERE ${whose} ${side})`,
      { proposalId, whoseInstitutions: ownInstitutions(scope).ownInstitutions },
    );
  }
  return readList(query, newest, page, ['interests', states, direction, proposalId, scope.identity]);
}
