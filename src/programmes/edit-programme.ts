import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { Faults } from '../validation/faults';
import { checkTold } from './programme-draft';
import { ProgrammePayload } from './programme.type';
import { findProgrammeAt, updateProgramme } from './programmes.repository';

@InputType({ description: 'Changes to a programme: a field left out stays as it is, null empties it.' })
export class EditProgrammeInput extends MutationInput {
  @Field(() => ID, {
    description: 'The programme: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;

  @Field(() => String, { nullable: true, description: '5 to 200 characters; null is REQUIRED.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: '1 to 5,000 characters.' })
  description?: string | null;
}

@ObjectType({ description: 'The programme as it is now, or why it was not changed.' })
export class EditProgrammePayload extends ProgrammePayload {}

@Resolver()
export class EditProgramme {
  @Mutation(() => EditProgrammePayload, {
    description:
      'Changes what is told of a programme. For its organisers and administrators, else FORBIDDEN.',
  })
  editProgramme(
    @Arg('input', () => EditProgrammeInput, { description: 'What to change, and from which revision.' })
    input: EditProgrammeInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now } = context;
      authorise(viewer, 'programme.run');
      const id = keyOf('Programme', input.id, ['id']);
      authoriseFor(viewer, 'programme.run', { programmeId: id });
      const about = { mutation: 'editProgramme', type: 'Programme', input };
      const programme = await write(context, about, async (db) => {
        const { revision, title, description } = input;
        const stored = await findProgrammeAt(db, { id, revision });
        const faults = new Faults();
        faults.check(title !== null, 'REQUIRED', ['title'], 'A programme has a title.');
        const told = checkTold(
          {
            title: title ?? stored.title,
            description: description === undefined ? stored.description : description,
          },
          faults,
        );
        faults.throwIfAny();
        const next = { ...told, updatedAt: now };
        await updateProgramme(db, { id, revision, ...next });
        return { ...stored, ...next, revision: revision + 1 };
      });
      return { programme };
    });
  }
}
