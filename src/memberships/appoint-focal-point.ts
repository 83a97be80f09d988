import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { decideMembership } from './decide-membership';
import { MembershipAtRevision, MembershipPayload } from './membership.type';

@InputType({ description: 'Which member is to be a focal point, or no longer one.' })
export class AppointFocalPointInput extends MembershipAtRevision {
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the member is a focal point from now on.',
  })
  focalPoint: boolean;
}

@ObjectType({ description: 'The membership as it is now, or why nothing was changed.' })
export class AppointFocalPointPayload extends MembershipPayload {}

@Resolver()
export class AppointFocalPoint {
  @Mutation(() => AppointFocalPointPayload, {
    description:
      "Makes a member a focal point, or a plain member again, one's own self included. An institution may be left without a focal point; the administrators then decide on its members. From another state than ACTIVE WRONG_STATE. For its focal points and administrators, else FORBIDDEN.",
  })
  appointFocalPoint(
    @Arg('input', () => AppointFocalPointInput, { description: 'Which member, and whether.' })
    input: AppointFocalPointInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      membership: await decideMembership(context, input, {
        mutation: 'appointFocalPoint',
        permission: 'membership.decide',
        from: ['ACTIVE'],
        outcome: () => ({ focalPoint: input.focalPoint }),
      }),
    }));
  }
}
