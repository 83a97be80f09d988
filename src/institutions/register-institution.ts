import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { termsOf } from '../text/terms';
import { Faults } from '../validation/faults';
import { checkInstitution, institutionText } from './institution-draft';
import { insertInstitution, refuseTakenIdentifiers } from './institutions.repository';
import type { Institution } from './institution';
import { InstitutionFields } from './institution-fields.type';
import { InstitutionType } from './institution.type';

@InputType({ description: 'A new institution.' })
export class RegisterInstitutionInput extends InstitutionFields {
  @Field(() => String, { description: '2 to 200 characters.' })
  name: string;

  @Field(() => String, {
    description: 'Code of the IATI organisation types, such as `80`; another is UNKNOWN_CODE.',
  })
  type: string;
}

@ObjectType({ description: 'The institution that was registered, or why it was not.' })
export class RegisterInstitutionPayload extends Payload {
  @Field(() => InstitutionType, { nullable: true, description: 'The new institution.' })
  institution: Institution | null;
}

@Resolver()
export class RegisterInstitution {
  @Mutation(() => RegisterInstitutionPayload, {
    description:
      'Registers an institution, as yet unverified. Needs the permission to write institutions, else FORBIDDEN. An identifier that another institution has is ALREADY_EXISTS.',
  })
  registerInstitution(
    @Arg('input', () => RegisterInstitutionInput, { description: 'What is told of it.' })
    input: RegisterInstitutionInput,
    @Ctx() { viewer, database, loaders, now, newId }: Context,
  ) {
    return withUserErrors(async () => {
      authorise(viewer, 'institution.write');
      const faults = new Faults();
      const draft = checkInstitution(
        {
          name: input.name,
          acronym: input.acronym ?? null,
          type: input.type,
          country: input.country ?? null,
          description: input.description ?? null,
          website: input.website ?? null,
          organisationIdentifier: input.organisationIdentifier ?? null,
          rorId: input.rorId ?? null,
        },
        faults,
      );
      faults.throwIfAny();
      const institution: Institution = {
        ...draft,
        id: newId(),
        verificationState: 'UNVERIFIED',
        verificationLevel: 0,
        illustrative: false,
        terms: termsOf(institutionText(draft)),
        revision: 1,
        createdAt: now,
        updatedAt: now,
      };
      await inTransaction(database, (db) => refuseTakenIdentifiers(() => insertInstitution(db, institution)));
      loaders.clear();
      return { institution };
    });
  }
}
