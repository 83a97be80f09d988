import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { DateScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { dayOf } from '../validation/dates';
import { checkCallDraft, checkClosesOn } from './call-draft';
import { CallAtRevision, CallPayload } from './call.type';
import { changeCall } from './change-call';

@InputType({ description: 'Changes to a call: a field left out stays as it is, null empties it.' })
export class EditCallInput extends CallAtRevision {
  @Field(() => String, { nullable: true, description: '5 to 200 characters; null is REQUIRED.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: '1 to 5,000 characters.' })
  description?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null is REQUIRED.' })
  opensOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day: one that has passed is OUT_OF_RANGE, one before `opensOn` a CONTRADICTION, null is REQUIRED.',
  })
  closesOn?: string | null;
}

@ObjectType({ description: 'The call as it is now, or why it was not changed.' })
export class EditCallPayload extends CallPayload {}

@Resolver()
export class EditCall {
  @Mutation(() => EditCallPayload, {
    description:
      'Changes what is told of a call, or its days: a later last day opens it again. What was closed is WRONG_STATE. For the organisers of its programme and administrators, else FORBIDDEN.',
  })
  editCall(
    @Arg('input', () => EditCallInput, { description: 'What to change, and from which revision.' })
    input: EditCallInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      call: await changeCall(context, 'editCall', input, (stored, faults) => {
        for (const field of ['title', 'opensOn', 'closesOn'] as const) {
          faults.check(
            input[field] !== null,
            'REQUIRED',
            [field],
            'A call has a title, a first and a last day.',
          );
        }
        if (input.closesOn) checkClosesOn(input.closesOn, dayOf(context.now), faults);
        const draft = {
          title: input.title ?? stored.title,
          description: input.description === undefined ? stored.description : input.description,
          opensOn: input.opensOn ?? stored.opensOn,
          closesOn: input.closesOn ?? stored.closesOn,
        };
        return checkCallDraft(draft, faults);
      }),
    }));
  }
}
