import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { fail } from '../validation/faults';
import { deleteOrganiser } from './organisers.repository';
import { OfProgramme, ProgrammePayload } from './programme.type';
import { findProgramme } from './programmes.repository';

@InputType({ description: 'Who is no longer to organise which programme.' })
export class DismissOrganiserInput extends OfProgramme {
  @Field(() => ID, {
    description: "The account, one's own included: NOT_FOUND where it does not organise the programme.",
  })
  accountId: string;
}

@ObjectType({ description: 'The programme without that organiser, or why it still has them.' })
export class DismissOrganiserPayload extends ProgrammePayload {}

@Resolver()
export class DismissOrganiser {
  @Mutation(() => DismissOrganiserPayload, {
    description:
      'Ends that an account acts for a programme, from its next request on. A programme may be left without organisers: administrators act for it then. For its organisers and administrators, else FORBIDDEN.',
  })
  dismissOrganiser(
    @Arg('input', () => DismissOrganiserInput, { description: 'Who, and which programme.' })
    input: DismissOrganiserInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer } = context;
      authorise(viewer, 'programme.run');
      const programmeId = keyOf('Programme', input.programmeId, ['programmeId']);
      authoriseFor(viewer, 'programme.run', { programmeId });
      const accountId = keyOf('Account', input.accountId, ['accountId']);
      const about = { mutation: 'dismissOrganiser', type: 'Programme', input };
      const programme = await write(context, about, async (db) => {
        const stored = await findProgramme(db, programmeId, ['programmeId']);
        if (!(await deleteOrganiser(db, { programmeId, accountId }))) {
          fail('NOT_FOUND', 'This account does not organise the programme.', ['accountId']);
        }
        return stored;
      });
      return { programme };
    });
  }
}
