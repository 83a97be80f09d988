import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf } from '../access/viewer';
import { appendToOutbox } from '../database/outbox.repository';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkInstitutionId } from '../institutions/check-institution-id';
import { checkText } from '../validation/checks';
import { Faults } from '../validation/faults';
import type { Membership } from './membership';
import { MembershipPayload } from './membership.type';
import { insertMembership } from './memberships.repository';

@InputType({ description: 'Which institution one wants to act for.' })
export class RequestMembershipInput extends MutationInput {
  @Field(() => ID, {
    description:
      'The institution: NOT_FOUND where there is none; ALREADY_EXISTS where the account has a place there or has asked for one.',
  })
  institutionId: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Claims to be its focal point. Where it has none yet the administrators decide, who ask for evidence.',
  })
  asFocalPoint: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'To those who decide: who one is, and how they can check it. 1 to 2,000 characters.',
  })
  message?: string | null;
}

@ObjectType({ description: 'The membership that was asked for, or why it was not.' })
export class RequestMembershipPayload extends MembershipPayload {}

@Resolver()
export class RequestMembership {
  @Mutation(() => RequestMembershipPayload, {
    description:
      "Asks for a place in an institution, to act for it. Its focal points decide; where it has none, the platform's administrators. For whoever has signed in, else FORBIDDEN.",
  })
  requestMembership(
    @Arg('input', () => RequestMembershipInput, {
      description: 'Where, as what, and a word to those who decide.',
    })
    input: RequestMembershipInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'membership.request');
      const about = { mutation: 'requestMembership', type: 'Membership', input };
      const membership = await write(context, about, async (db) => {
        const faults = new Faults();
        const institution = await checkInstitutionId(db, input.institutionId, ['institutionId'], faults);
        const message =
          input.message == null
            ? null
            : checkText(faults, ['message'], input.message, { least: 1, most: 2_000 });
        faults.throwIfAny();
        const requested: Membership = {
          id: newId(),
          accountId: accountOf(viewer),
          institutionId: institution!.id,
          participantId: null,
          focalPoint: input.asFocalPoint,
          state: 'REQUESTED',
          message,
          reason: null,
          decidedBy: null,
          decidedAt: null,
          revision: 1,
          createdAt: now,
          updatedAt: now,
        };
        await insertMembership(db, requested);
        const payload = { membershipId: requested.id, institutionId: requested.institutionId };
        await appendToOutbox(db, { kind: 'membership.requested', payload }, now);
        return requested;
      });
      return { membership };
    });
  }
}
