import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { MutationInput, Payload } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import type { Participant } from '../participants/participant';
import { ParticipantType } from '../participants/participant.type';
import { findParticipantAt, findParticipants } from '../participants/participants.repository';
import { eraseEntry } from './personal-data.repository';

@InputType({ description: 'Which entry to blank, and from which revision.' })
export class EraseParticipantInput extends MutationInput {
  @Field(() => ID, {
    description: 'The participant: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;
}

@ObjectType({ description: 'The entry as it is now, or why it was not erased.' })
export class EraseParticipantPayload extends Payload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: "The entry, which names a 'former participant' and is in no list any more.",
  })
  participant: Participant | null;
}

@Resolver()
export class EraseParticipant {
  @Mutation(() => EraseParticipantPayload, {
    description:
      "Forgets a person whose entry the institution keeps, for good; what refers to the entry stays, with 'former participant' in place of the name. Who has an account erases that instead. For the institution's focal points and administrators, else FORBIDDEN.",
  })
  eraseParticipant(
    @Arg('input', () => EraseParticipantInput, { description: 'Which entry, and from which revision.' })
    input: EraseParticipantInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, scope, now } = context;
      authorise(viewer, 'participant.erase');
      const id = keyOf('Participant', input.id);
      const about = { mutation: 'eraseParticipant', type: 'Participant', input };
      const participant = await write(context, about, async (db) => {
        const stored = await findParticipantAt(db, { id, revision: input.revision }, scope);
        authoriseFor(viewer, 'participant.erase', stored);
        await eraseEntry(db, id, now);
        const [erased] = await findParticipants(db, [id]);
        return erased!;
      });
      return { participant };
    });
  }
}
