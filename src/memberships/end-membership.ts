import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { checkText } from '../validation/checks';
import { decideMembership } from './decide-membership';
import { MembershipAtRevision, MembershipPayload } from './membership.type';

@InputType({ description: 'Which membership to end, from which revision, and why.' })
export class EndMembershipInput extends MembershipAtRevision {
  @Field(() => String, { nullable: true, description: 'Why, for those concerned: 1 to 2,000 characters.' })
  reason?: string | null;
}

@ObjectType({ description: 'The membership as it is now, or why nothing was changed.' })
export class EndMembershipPayload extends MembershipPayload {}

@Resolver()
export class EndMembership {
  @Mutation(() => EndMembershipPayload, {
    description:
      "Ends a membership, or takes back what was asked for: from its next request on the account no longer acts for the institution. What it wrote stays the institution's. The account itself, the institution's focal points and administrators may, else FORBIDDEN. From another state WRONG_STATE.",
  })
  endMembership(
    @Arg('input', () => EndMembershipInput, {
      description: 'Which membership, from which revision, and why.',
    })
    input: EndMembershipInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      membership: await decideMembership(context, input, {
        mutation: 'endMembership',
        permission: 'membership.end',
        from: ['ACTIVE', 'REQUESTED'],
        outcome: (_db, _stored, faults) => ({
          state: 'ENDED',
          reason:
            input.reason == null
              ? null
              : checkText(faults, ['reason'], input.reason, { least: 1, most: 2_000 }),
        }),
      }),
    }));
  }
}
