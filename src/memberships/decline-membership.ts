import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { checkText } from '../validation/checks';
import { decideMembership } from './decide-membership';
import { MembershipAtRevision, MembershipPayload } from './membership.type';

@InputType({ description: 'Which membership to refuse, from which revision, and why.' })
export class DeclineMembershipInput extends MembershipAtRevision {
  @Field(() => String, { nullable: true, description: 'Why, for those concerned: 1 to 2,000 characters.' })
  reason?: string | null;
}

@ObjectType({ description: 'The membership as it is now, or why nothing was changed.' })
export class DeclineMembershipPayload extends MembershipPayload {}

@Resolver()
export class DeclineMembership {
  @Mutation(() => DeclineMembershipPayload, {
    description:
      "Refuses a membership that was asked for. It can be asked for anew. The institution's focal points and administrators may, else FORBIDDEN. From another state WRONG_STATE.",
  })
  declineMembership(
    @Arg('input', () => DeclineMembershipInput, {
      description: 'Which membership, from which revision, and why.',
    })
    input: DeclineMembershipInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      membership: await decideMembership(context, input, {
        mutation: 'declineMembership',
        permission: 'membership.decide',
        from: ['REQUESTED'],
        outcome: (_db, _stored, faults) => ({
          state: 'DECLINED',
          reason:
            input.reason == null
              ? null
              : checkText(faults, ['reason'], input.reason, { least: 1, most: 2_000 }),
        }),
      }),
    }));
  }
}
