import type { EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';
import type { PageRequest } from '../database/keyset';
import { readList, type List } from '../database/list';
import type { PartnershipState } from './partnership';
import type { PartnershipEntity } from './partnership.entity';
import { partnershipRows } from './partnerships.repository';

export interface PartnershipCriteria {
  readonly states: readonly PartnershipState[] | null;
  readonly proposalId: string | null;
  readonly institutionId: string | null;
}

const newest = {
  columns: [
    { sql: 'partnership.opened_at', type: 'timestamptz', descending: true },
    { sql: 'partnership.id', type: 'uuid', descending: true },
  ],
  keyOf: ({ openedAt, id }: PartnershipEntity) => [openedAt.toISOString(), id],
} as const;

export function listPartnerships(
  db: EntityManager,
  scope: Scope,
  criteria: PartnershipCriteria,
  page: PageRequest,
): Promise<List<PartnershipEntity>> {
  const { states, proposalId, institutionId } = criteria;
  const query = partnershipRows(db, scope);
  if (states) query.andWhere('partnership.state = ANY(:states)', { states });
  if (proposalId !== null) {
    query.andWhere(
      'partnership.interest_id IN (SELECT interest_id FROM interest_member WHERE proposal_id = :proposalId)',
      { proposalId },
    );
  }
  if (institutionId !== null) {
    query.andWhere(
      `partnership.interest_id IN (SELECT member.interest_id FROM interest_member member
        JOIN proposal p ON p.id = member.proposal_id WHERE p.institution_id = :institutionId)`,
      { institutionId },
    );
  }
  return readList(query, newest, page, ['partnerships', criteria, scope.identity]);
}
