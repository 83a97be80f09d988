import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import type { Institution } from '../institutions/institution';
import { institutionById } from '../institutions/institution.loaders';
import { InstitutionType } from '../institutions/institution.type';
import type { Invitation } from './invitation';
import { InvitationType } from './invitation.type';
import type { Proposal } from './proposal';
import { invitationsOfProposal } from './proposal.loaders';
import { isOwn } from './proposal-visibility';
import { ProposalType } from './proposal.type';

@Resolver(() => ProposalType)
export class ProposalInvitationsResolver {
  @FieldResolver(() => [InvitationType], {
    nullable: true,
    description:
      'Which institutions were invited, the first first: at most 200. They open the proposal while its visibility is INVITED_ONLY and it stands. Null for all but its own people and administrators: no guest learns of another.',
  })
  invitations(
    @Root() proposal: Proposal,
    @Ctx() { loaders, scope }: Context,
  ): Promise<readonly Invitation[]> | null {
    return isOwn(scope, proposal) ? loaders.load(invitationsOfProposal, proposal.id) : null;
  }
}

@Resolver(() => InvitationType)
export class InvitationResolver {
  @FieldResolver(() => InstitutionType, { description: 'Who was invited.' })
  institution(
    @Root() { institutionId }: Invitation,
    @Ctx() { loaders }: Context,
  ): Promise<Institution | null> {
    return loaders.load(institutionById, institutionId);
  }
}
