import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkInstitutionId } from '../institutions/check-institution-id';
import { Faults } from '../validation/faults';
import type { Participant, ParticipantRole } from './participant';
import { checkParticipant, nameTerms, participantTerms } from './participant-draft';
import { ParticipantFields } from './participant-fields.type';
import { ParticipantRoleEnum, ParticipantType } from './participant.type';
import { insertParticipant } from './participants.repository';
import { SpokenLanguageInput } from './spoken-language.type';

@InputType({ description: 'A person who is to take part on behalf of an institution.' })
export class AddParticipantInput extends ParticipantFields {
  @Field(() => ID, {
    description:
      'The institution: NOT_FOUND where there is none, BAD_ID where it is the id of anything else.',
  })
  institutionId: string;

  @Field(() => String, {
    description: 'The name, as the person writes it: 1 to 200 characters. Personal data.',
  })
  name: string;

  @Field(() => [ParticipantRoleEnum], {
    description: 'At least one (else REQUIRED), each once (else DUPLICATE).',
  })
  roles: ParticipantRole[];

  @Field(() => [SpokenLanguageInput], { description: 'At most 20, each once (else DUPLICATE).' })
  languages: SpokenLanguageInput[];

  @Field(() => Boolean, {
    description:
      'The person has agreed to be listed, and to be turned to by partners. Until then only colleagues and administrators see the entry.',
  })
  consented: boolean;
}

@ObjectType({ description: 'The participant who was added, or why not.' })
export class AddParticipantPayload extends Payload {
  @Field(() => ParticipantType, { nullable: true, description: 'The new participant.' })
  participant: Participant | null;
}

@Resolver()
export class AddParticipant {
  @Mutation(() => AddParticipantPayload, {
    description: 'Adds a person to an institution. For its focal points and administrators, else FORBIDDEN.',
  })
  addParticipant(
    @Arg('input', () => AddParticipantInput, { description: 'Who, where, and what may be told.' })
    input: AddParticipantInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'participant.add');
      const about = { mutation: 'addParticipant', type: 'Participant', input };
      const participant = await write(context, about, async (db) => {
        const faults = new Faults();
        const { institutionId, email = null, phone = null, position = null, timeZone = null } = input;
        const { name, roles, languages } = input;
        const draft = checkParticipant({ name, email, phone, position, roles, languages, timeZone }, faults);
        const institution = await checkInstitutionId(db, institutionId, ['institutionId'], faults);
        faults.throwIfAny();
        authoriseFor(viewer, 'participant.add', { institutionId: institution!.id });
        const added: Participant = {
          ...draft,
          id: newId(),
          institutionId: institution!.id,
          accountId: null,
          sharesContact: input.consented,
          erasedAt: null,
          consentedAt: input.consented ? now : null,
          illustrative: false,
          terms: participantTerms(draft),
          nameTerms: nameTerms(draft),
          revision: 1,
          createdAt: now,
          updatedAt: now,
        };
        await insertParticipant(db, added);
        return added;
      });
      return { participant };
    });
  }
}
