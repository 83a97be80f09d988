import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkInstitutionId } from '../institutions/check-institution-id';
import { Faults } from '../validation/faults';
import type { Programme } from './programme';
import { checkTold } from './programme-draft';
import { ProgrammePayload } from './programme.type';
import { insertProgramme } from './programmes.repository';

@InputType({ description: 'A new programme.' })
export class CreateProgrammeInput extends MutationInput {
  @Field(() => ID, {
    description: 'Who runs it: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  institutionId: string;

  @Field(() => String, { description: 'What it is called: 5 to 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about: 1 to 5,000 characters.' })
  description?: string | null;
}

@ObjectType({ description: 'The new programme, or why there is none.' })
export class CreateProgrammePayload extends ProgrammePayload {}

@Resolver()
export class CreateProgramme {
  @Mutation(() => CreateProgrammePayload, {
    description:
      'Creates a programme, as yet without organisers: `appointOrganiser` gives it some. For administrators, else FORBIDDEN.',
  })
  createProgramme(
    @Arg('input', () => CreateProgrammeInput, { description: 'Who runs it, and what it is about.' })
    input: CreateProgrammeInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'programme.create');
      const about = { mutation: 'createProgramme', type: 'Programme', input };
      const programme = await write(context, about, async (db): Promise<Programme> => {
        const faults = new Faults();
        const { title, description = null } = input;
        const told = checkTold({ title, description }, faults);
        const institution = await checkInstitutionId(db, input.institutionId, ['institutionId'], faults);
        faults.throwIfAny();
        const created = {
          ...told,
          id: newId(),
          institutionId: institution!.id,
          illustrative: false,
          revision: 1,
          createdAt: now,
          updatedAt: now,
        };
        await insertProgramme(db, created);
        return created;
      });
      return { programme };
    });
  }
}
