import type { EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';
import { inOrder } from '../graphql/loader';
import { ProposalEntity } from '../proposals/proposal.entity';
import { concernsViewer, ownInstitutions } from './interests.repository';

/**
 * Those that stand in a partnership with the viewer's institutions, read from what is there now: the answer to the mutation that has
 * opened the partnership shows the partner too.
 */
export async function findPartnerProposals(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(ProposalEntity | null)[]> {
  const query = db.createQueryBuilder(ProposalEntity, 'proposal').where('proposal.id = ANY(:ids)', { ids });
  if (!scope.everything) {
    query.andWhere(
      `proposal.id IN (
        SELECT member.proposal_id FROM interest_member member
        JOIN partnership ON partnership.interest_id = member.interest_id
        WHERE member.proposal_id = ANY(:ids) AND ${concernsViewer('member.interest_id')})`,
      ownInstitutions(scope),
    );
  }
  return inOrder(ids, await query.getMany(), ({ id }) => id);
}
