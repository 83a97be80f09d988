import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import { defineListsUnder } from '../graphql/lists-under';
import { InterestMemberEntity } from './interest-member.entity';
import { concernsViewer, ownInstitutions } from './interests.repository';

/** The interests of a proposal, by its part in each: so that one statement reads those of many proposals. */
export const interestsOfProposal = membersUnder('Proposal.interests', '');

/** Those that have led to a partnership. */
export const partnershipsOfProposal = membersUnder(
  'Proposal.partnerships',
  'EXISTS (SELECT FROM partnership WHERE partnership.interest_id = member.interest_id)',
);

function membersUnder(name: string, condition: string) {
  return defineListsUnder<InterestMemberEntity>({
    rows: (db, scope) => {
      const query = memberRows(db, scope);
      return condition === '' ? query : query.andWhere(condition);
    },
    parent: { type: 'uuid', has: 'member.proposal_id = parent.key' },
    order: {
      columns: [
        { sql: 'member.sent_at', type: 'timestamptz', descending: true },
        { sql: 'member.id', type: 'uuid', descending: true },
      ],
      keyOf: ({ sentAt, id }) => [sentAt.toISOString(), id],
    },
    identity: (scope) => [name, scope.identity],
  });
}

function memberRows(db: EntityManager, scope: Scope): SelectQueryBuilder<InterestMemberEntity> {
  const query = db.createQueryBuilder(InterestMemberEntity, 'member');
  return scope.everything
    ? query.where('TRUE')
    : query.where(concernsViewer('member.interest_id'), ownInstitutions(scope));
}
