import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { toGlobalId } from '../graphql/node';
import { DateScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { changeFollowUp } from './change-follow-up';
import { FollowUpAtRevision } from './follow-up-action.type';
import { checkFollowUp } from './follow-up-draft';
import { FollowUpPayload } from './follow-up.type';

@InputType({ description: 'Changes to a follow-up: a field left out stays as it is.' })
export class EditFollowUpInput extends FollowUpAtRevision {
  @Field(() => String, {
    nullable: true,
    description: 'What is to be done: 3 to 200 characters; null is REQUIRED.',
  })
  title?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is in time; null is REQUIRED.',
  })
  dueOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The participant who sees to it, of one of the members' institutions: else NOT_FOUND. Null leaves it open.",
  })
  ownerId?: string | null;
}

@ObjectType({ description: 'The follow-up as it is now, or why it was not changed.' })
export class EditFollowUpPayload extends FollowUpPayload {}

@Resolver()
export class EditFollowUp {
  @Mutation(() => EditFollowUpPayload, {
    description:
      'Changes what is to be done, by whom, or by when. WRONG_STATE where it is done or cancelled. For the people of the members of its partnership, else FORBIDDEN.',
  })
  editFollowUp(
    @Arg('input', () => EditFollowUpInput, { description: 'What to change, and from which revision.' })
    input: EditFollowUpInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      followUp: await changeFollowUp(context, 'editFollowUp', input, async (db, stored, members, faults) => {
        const { title = stored.title, dueOn = stored.dueOn } = input;
        faults.check(title !== null, 'REQUIRED', ['title'], 'A follow-up says what is to be done.');
        faults.check(dueOn !== null, 'REQUIRED', ['dueOn'], 'A follow-up has a day.');
        const owner = stored.ownerId === null ? null : toGlobalId('Participant', stored.ownerId);
        const draft = {
          title: title ?? stored.title,
          dueOn: dueOn ?? stored.dueOn,
          ownerId: input.ownerId === undefined ? owner : input.ownerId,
        };
        const changes = await checkFollowUp(db, draft, members, faults);
        // A new day is told anew.
        return changes.dueOn === stored.dueOn ? changes : { ...changes, dueToldAt: null };
      }),
    }));
  }
}
