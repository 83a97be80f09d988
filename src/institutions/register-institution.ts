import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { termsOf } from '../text/terms';
import { Faults } from '../validation/faults';
import { checkInstitution, institutionText } from './institution-draft';
import { refuseTakenIdentifiers } from './institutions.repository';
import { InstitutionEntity } from './institution.entity';
import { InstitutionFields, InstitutionType } from './institution.type';

@InputType({ description: 'A new institution.' })
export class RegisterInstitutionInput extends InstitutionFields {
  @Field(() => String, { description: '2 to 200 characters.' })
  name: string;

  @Field(() => String, { description: 'Code of the IATI organisation types.' })
  type: string;
}

@ObjectType({ description: 'The institution that was registered, or why it was not.' })
export class RegisterInstitutionPayload extends Payload {
  @Field(() => InstitutionType, { nullable: true, description: 'The new institution.' })
  institution: InstitutionEntity | null;
}

@Resolver()
export class RegisterInstitution {
  @Mutation(() => RegisterInstitutionPayload, {
    description: 'Registers an institution, as yet unverified. An identifier that another institution has is ALREADY_EXISTS.',
  })
  registerInstitution(
    @Arg('input', () => RegisterInstitutionInput) input: RegisterInstitutionInput,
    @Ctx() { viewer, database, now, newId }: Context,
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
      const institution: InstitutionEntity = {
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
      await inTransaction(database, (db) =>
        refuseTakenIdentifiers(() => db.insert(InstitutionEntity, institution)),
      );
      return { institution };
    });
  }
}
