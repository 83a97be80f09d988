import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { DateScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import type { Call } from './call';
import { checkCallDraft, checkClosesOn } from './call-draft';
import { CallPayload } from './call.type';
import { insertCall } from './calls.repository';
import { OfProgramme } from './programme.type';
import { findProgramme } from './programmes.repository';

@InputType({ description: 'A new call for proposals.' })
export class OpenCallInput extends OfProgramme {
  @Field(() => String, { description: 'What it is called: 5 to 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it asks for: 1 to 5,000 characters.' })
  description?: string | null;

  @Field(() => DateScalar, { description: 'The first day on which proposals can be begun in it (UTC).' })
  opensOn: string;

  @Field(() => DateScalar, {
    description:
      'The last such day (UTC): one that has passed is OUT_OF_RANGE, one before `opensOn` a CONTRADICTION.',
  })
  closesOn: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether an organiser looks at a proposal before it is published; for good.',
  })
  reviewed: boolean;
}

@ObjectType({ description: 'The new call, or why there is none.' })
export class OpenCallPayload extends CallPayload {}

@Resolver()
export class OpenCall {
  @Mutation(() => OpenCallPayload, {
    description:
      'Calls for proposals within a programme. For its organisers and administrators, else FORBIDDEN.',
  })
  openCall(
    @Arg('input', () => OpenCallInput, { description: 'For which programme, for what, and when.' })
    input: OpenCallInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'programme.run');
      const programmeId = keyOf('Programme', input.programmeId, ['programmeId']);
      authoriseFor(viewer, 'programme.run', { programmeId });
      const { title, description = null, opensOn, closesOn, reviewed } = input;
      const faults = new Faults();
      const draft = checkCallDraft({ title, description, opensOn, closesOn }, faults);
      checkClosesOn(closesOn, dayOf(now), faults);
      faults.throwIfAny();
      const call = await write(
        context,
        { mutation: 'openCall', type: 'Call', input },
        async (db): Promise<Call> => {
          await findProgramme(db, programmeId, ['programmeId']);
          const opened = {
            ...draft,
            id: newId(),
            programmeId,
            closedAt: null,
            reviewed,
            revision: 1,
            createdAt: now,
            updatedAt: now,
          };
          await insertCall(db, opened);
          return opened;
        },
      );
      return { call };
    });
  }
}
