import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { DateScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { Faults } from '../validation/faults';
import { openFollowUpsLimit, type FollowUp } from './follow-up';
import { checkFollowUp } from './follow-up-draft';
import { FollowUpPayload } from './follow-up.type';
import { countOpenFollowUps, insertFollowUp } from './follow-ups.repository';
import { holdPartnership } from './held-partnership';

@InputType({ description: 'What is to be done, by whom, and by when.' })
export class AddFollowUpInput extends MutationInput {
  @Field(() => ID, {
    description: 'In which partnership: NOT_FOUND where there is none that concerns the caller.',
  })
  partnershipId: string;

  @Field(() => String, { description: 'What is to be done: 3 to 200 characters.' })
  title: string;

  @Field(() => DateScalar, { description: 'The last day on which it is in time.' })
  dueOn: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The participant who sees to it, of one of the members' institutions: else NOT_FOUND. Open when left out.",
  })
  ownerId?: string | null;
}

@ObjectType({ description: 'The follow-up that was added, or why it was not.' })
export class AddFollowUpPayload extends FollowUpPayload {}

@Resolver()
export class AddFollowUp {
  @Mutation(() => AddFollowUpPayload, {
    description:
      'Adds something to be done, in whichever state the partnership is: also what was completed has follow-ups. LIMIT_REACHED where 100 are open. For the people of its members, else FORBIDDEN.',
  })
  addFollowUp(
    @Arg('input', () => AddFollowUpInput, { description: 'In which partnership, and what.' })
    input: AddFollowUpInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'partnership.act');
      const partnershipId = keyOf('Partnership', input.partnershipId, ['partnershipId']);
      const about = { mutation: 'addFollowUp', type: 'FollowUp', input };
      const followUp = await write(context, about, async (db) => {
        const { members } = await holdPartnership(db, partnershipId, context, ['partnershipId']);
        const faults = new Faults();
        const draft = { ...input, ownerId: input.ownerId ?? null };
        const checked = await checkFollowUp(db, draft, members, faults);
        faults.check(
          (await countOpenFollowUps(db, partnershipId)) < openFollowUpsLimit,
          'LIMIT_REACHED',
          ['partnershipId'],
          `${openFollowUpsLimit} follow-ups of the partnership are open.`,
        );
        faults.throwIfAny();
        const added: FollowUp = {
          ...checked,
          id: newId(),
          partnershipId,
          state: 'OPEN',
          dueToldAt: null,
          revision: 1,
          createdAt: now,
          updatedAt: now,
        };
        await insertFollowUp(db, added);
        return added;
      });
      return { followUp };
    });
  }
}
