import { checkKey } from '../graphql/node';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { findInstitutions } from '../institutions/institutions.repository';
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
      'The person has agreed to be listed. Until then only those see the entry who may read personal data.',
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
    description:
      'Adds a person to an institution. Needs the permission to write participants, else FORBIDDEN.',
  })
  addParticipant(
    @Arg('input', () => AddParticipantInput, { description: 'Who, where, and what may be told.' })
    input: AddParticipantInput,
    @Ctx() { viewer, database, loaders, now, newId }: Context,
  ) {
    return withUserErrors(async () => {
      authorise(viewer, 'participant.write');
      const participant = await inTransaction(database, async (db) => {
        const faults = new Faults();
        const { institutionId, email = null, phone = null, position = null, timeZone = null } = input;
        const { name, roles, languages } = input;
        const draft = checkParticipant({ name, email, phone, position, roles, languages, timeZone }, faults);
        const institutionKey = checkKey(faults, 'Institution', institutionId, ['institutionId']);
        if (institutionKey !== null) {
          const [institution] = await findInstitutions(db, [institutionKey]);
          faults.check(institution !== null, 'NOT_FOUND', ['institutionId'], 'There is no such institution.');
        }
        faults.throwIfAny();
        const added: Participant = {
          ...draft,
          id: newId(),
          institutionId: institutionKey!,
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
      loaders.clear();
      return { participant };
    });
  }
}
