import type { EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';
import type { PageRequest } from '../database/keyset';
import { readList, type List } from '../database/list';
import type { AgreementKind, AgreementState } from './agreement';
import type { AgreementEntity } from './agreement.entity';
import { agreementRows } from './agreements.repository';

export interface AgreementCriteria {
  readonly kinds: readonly AgreementKind[] | null;
  readonly states: readonly AgreementState[] | null;
  /** Alpha-3: of a party as such, or of the institution of one. */
  readonly country: string | null;
  readonly institutionId: string | null;
}

export const newestAgreements = {
  columns: [
    { sql: 'agreement.created_at', type: 'timestamptz', descending: true },
    { sql: 'agreement.id', type: 'uuid', descending: true },
  ],
  keyOf: ({ createdAt, id }: AgreementEntity) => [createdAt.toISOString(), id],
} as const;

export function listAgreements(
  db: EntityManager,
  scope: Scope,
  criteria: AgreementCriteria,
  page: PageRequest,
): Promise<List<AgreementEntity>> {
  const { kinds, states, country, institutionId } = criteria;
  const query = agreementRows(db, scope);
  if (kinds) query.andWhere('agreement.kind = ANY(:kinds)', { kinds });
  if (states) query.andWhere('agreement.state = ANY(:states)', { states });
  if (country !== null) query.andWhere(partySql('country = :country', 'i.country = :country'), { country });
  if (institutionId !== null) {
    query.andWhere(partySql('institution_id = :institutionId', 'i.id = :institutionId'), { institutionId });
  }
  return readList(query, newestAgreements, page, ['agreements', criteria, scope.identity]);
}

/** Whether a party is such: as it stands, by its institution, or by the institution of a partnership's member. */
function partySql(party: string, institution: string): string {
  return `(agreement.id IN (
      SELECT agreement_id FROM agreement_party WHERE ${party}
      UNION SELECT agreement_id FROM agreement_party JOIN institution i ON i.id = institution_id WHERE ${institution})
    OR agreement.partnership_id IN (
      SELECT partnership.id FROM partnership JOIN interest_member member USING (interest_id)
      JOIN proposal ON proposal.id = member.proposal_id JOIN institution i ON i.id = proposal.institution_id
      WHERE ${institution}))`;
}
