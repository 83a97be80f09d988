import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { findActiveAccount } from '../accounts/accounts.repository';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { decideMembership } from './decide-membership';
import { enterParticipant } from './enter-participant';
import { MembershipAtRevision, MembershipPayload } from './membership.type';

@InputType({ description: 'Which membership to approve, and from which revision.' })
export class ApproveMembershipInput extends MembershipAtRevision {}

@ObjectType({ description: 'The membership, active, or why it is not.' })
export class ApproveMembershipPayload extends MembershipPayload {}

@Resolver()
export class ApproveMembership {
  @Mutation(() => ApproveMembershipPayload, {
    description:
      "Lets an account act for the institution from its next request on, under an entry among its participants. From another state than REQUESTED, or where the account is no longer active, WRONG_STATE. For the institution's focal points and administrators, else FORBIDDEN.",
  })
  approveMembership(
    @Arg('input', () => ApproveMembershipInput, { description: 'Which membership, and from which revision.' })
    input: ApproveMembershipInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      membership: await decideMembership(context, input, {
        mutation: 'approveMembership',
        permission: 'membership.decide',
        from: ['REQUESTED'],
        outcome: async (db, stored, faults) => {
          const account = await findActiveAccount(db, stored.accountId);
          if (!faults.check(account !== null, 'WRONG_STATE', ['id'], 'The account is no longer active.'))
            return {};
          return { state: 'ACTIVE', participantId: await enterParticipant(db, account!, stored, context) };
        },
      }),
    }));
  }
}
