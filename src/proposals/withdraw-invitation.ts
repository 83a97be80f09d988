import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { findInstitutions } from '../institutions/institutions.repository';
import { fail } from '../validation/faults';
import { InvitationPayload, OfProposal } from './invitation.type';
import { deleteInvitation } from './invitations.repository';
import { findProposal } from './proposals.repository';

@InputType({ description: 'Whose invitation to which proposal is to end.' })
export class WithdrawInvitationInput extends OfProposal {
  @Field(() => ID, { description: 'The institution: NOT_FOUND where it was not invited.' })
  institutionId: string;
}

@ObjectType({ description: 'The proposal with its remaining invitations, or why none was taken back.' })
export class WithdrawInvitationPayload extends InvitationPayload {}

@Resolver()
export class WithdrawInvitation {
  @Mutation(() => WithdrawInvitationPayload, {
    description:
      'Takes an invitation back, in whichever state the proposal is: from its next request on the institution no longer sees it, unless a partnership binds the two. For the people of its institution, else FORBIDDEN.',
  })
  withdrawInvitation(
    @Arg('input', () => WithdrawInvitationInput, { description: 'Whose, and to which proposal.' })
    input: WithdrawInvitationInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, scope } = context;
      authorise(viewer, 'proposal.invite');
      const proposalId = keyOf('Proposal', input.proposalId, ['proposalId']);
      const key = keyOf('Institution', input.institutionId, ['institutionId']);
      const about = { mutation: 'withdrawInvitation', type: 'Proposal', input };
      const proposal = await write(context, about, async (db) => {
        const stored = await findProposal(db, proposalId, scope, ['proposalId']);
        authoriseFor(viewer, 'proposal.invite', stored);
        const [institution] = await findInstitutions(db, [key]);
        const institutionId = institution?.id ?? key;
        if (!(await deleteInvitation(db, { proposalId, institutionId }))) {
          fail('NOT_FOUND', 'This institution is not invited.', ['institutionId']);
        }
        return stored;
      });
      return { proposal };
    });
  }
}
