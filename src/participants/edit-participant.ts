import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { Payload, given } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { Faults } from '../validation/faults';
import type { Participant, ParticipantRole } from './participant';
import { checkParticipant, nameTerms, participantTerms, type ParticipantDraft } from './participant-draft';
import { ParticipantFields } from './participant-fields.type';
import { ParticipantRoleEnum, ParticipantType } from './participant.type';
import { findParticipantAt, updateParticipant } from './participants.repository';
import { SpokenLanguageInput } from './spoken-language.type';

@InputType({
  description:
    'Changes to a participant: a field left out stays as it is, null empties it; what may not be empty answers null with REQUIRED.',
})
export class EditParticipantInput extends ParticipantFields {
  @Field(() => ID, {
    description:
      'The participant: NOT_FOUND where there is none, BAD_ID where it is the id of anything else.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;

  @Field(() => String, {
    nullable: true,
    description: '1 to 200 characters; null is REQUIRED. Personal data.',
  })
  name?: string | null;

  @Field(() => [ParticipantRoleEnum], {
    nullable: true,
    description: 'All of them: at least one (else REQUIRED), each once (else DUPLICATE).',
  })
  roles?: ParticipantRole[] | null;

  @Field(() => [SpokenLanguageInput], {
    nullable: true,
    description: 'All of them: at most 20, each once (else DUPLICATE); null is an empty list.',
  })
  languages?: SpokenLanguageInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person agrees to be listed, and to be turned to by partners: false withdraws both. It acts on the next answer. FORBIDDEN to others where the person has an account. Null is REQUIRED.',
  })
  consented?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether partners read name, e-mail and telephone once both sides have said yes; where `consented` is given as well, this counts. It acts on the next answer. FORBIDDEN to others where the person has an account. Null is REQUIRED.',
  })
  sharesContact?: boolean | null;
}

@ObjectType({ description: 'The participant as it is now, or why it was not changed.' })
export class EditParticipantPayload extends Payload {
  @Field(() => ParticipantType, { nullable: true, description: 'The participant with its changes.' })
  participant: Participant | null;
}

@Resolver()
export class EditParticipant {
  @Mutation(() => EditParticipantPayload, {
    description:
      "Changes what is told of a participant. For the person, their institution's focal points and administrators, else FORBIDDEN.",
  })
  editParticipant(
    @Arg('input', () => EditParticipantInput, { description: 'What to change, and from which revision.' })
    input: EditParticipantInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, scope, now } = context;
      authorise(viewer, 'participant.write');
      const id = keyOf('Participant', input.id, ['id']);
      const { revision } = input;
      const about = { mutation: 'editParticipant', type: 'Participant', input };
      const participant = await write(context, about, async (db) => {
        const stored = await findParticipantAt(db, { id, revision }, scope);
        authoriseFor(viewer, 'participant.write', stored);
        if (input.consented !== undefined || input.sharesContact !== undefined)
          authoriseFor(viewer, 'participant.consent', stored);
        const faults = new Faults();
        const draft = checkParticipant(withChanges(stored, input, faults), faults);
        faults.throwIfAny();
        const next = {
          ...draft,
          consentedAt: consentAfter(stored, input.consented, now),
          sharesContact: input.sharesContact ?? input.consented ?? stored.sharesContact,
          terms: participantTerms(draft),
          nameTerms: nameTerms(draft),
          updatedAt: now,
        };
        await updateParticipant(db, { id, revision, ...next });
        return { ...stored, ...next, revision: revision + 1 };
      });
      return { participant };
    });
  }
}

function withChanges(stored: Participant, input: EditParticipantInput, faults: Faults): ParticipantDraft {
  const { name, roles, languages, consented, sharesContact, ...changes } = given(input);
  faults.check(name !== null, 'REQUIRED', ['name'], 'A participant has a name.');
  faults.check(consented !== null, 'REQUIRED', ['consented'], 'Consent is given or withdrawn.');
  faults.check(sharesContact !== null, 'REQUIRED', ['sharesContact'], 'It is yes or no.');
  return {
    ...stored,
    ...changes,
    name: name ?? stored.name,
    roles: roles === undefined ? stored.roles : (roles ?? []),
    languages: languages === undefined ? stored.languages : (languages ?? []),
  };
}

/** Consent that was there before keeps its date. */
function consentAfter(
  { consentedAt }: Participant,
  consented: boolean | null | undefined,
  now: Date,
): Date | null {
  if (consented === undefined || consented === null) return consentedAt;
  return consented ? (consentedAt ?? now) : null;
}
