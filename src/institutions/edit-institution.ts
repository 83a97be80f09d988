import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { Payload, given } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { termsOf } from '../text/terms';
import { Faults } from '../validation/faults';
import { checkInstitution, institutionText } from './institution-draft';
import { InstitutionFields } from './institution-fields.type';
import type { Institution } from './institution';
import { InstitutionType } from './institution.type';
import { findInstitutionAt, refuseTakenIdentifiers, updateInstitution } from './institutions.repository';

@InputType({ description: 'Changes to an institution: a field left out stays as it is, null empties it.' })
export class EditInstitutionInput extends InstitutionFields {
  @Field(() => ID, {
    description: 'The institution: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;

  @Field(() => String, { nullable: true, description: '2 to 200 characters; null is REQUIRED.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the IATI organisation types; another is UNKNOWN_CODE, null is REQUIRED.',
  })
  type?: string | null;
}

@ObjectType({ description: 'The institution as it is now, or why it was not changed.' })
export class EditInstitutionPayload extends Payload {
  @Field(() => InstitutionType, { nullable: true, description: 'The institution with its changes.' })
  institution: Institution | null;
}

@Resolver()
export class EditInstitution {
  @Mutation(() => EditInstitutionPayload, {
    description:
      'Changes what is told of an institution. Needs the permission to write institutions, else FORBIDDEN.',
  })
  editInstitution(
    @Arg('input', () => EditInstitutionInput, { description: 'What to change, and from which revision.' })
    input: EditInstitutionInput,
    @Ctx() { viewer, database, loaders, now }: Context,
  ) {
    return withUserErrors(async () => {
      authorise(viewer, 'institution.write');
      const id = keyOf('Institution', input.id, ['id']);
      const institution = await inTransaction(database, async (db) => {
        const { revision, name, type, ...changes } = given(input);
        const stored = await findInstitutionAt(db, { id, revision });
        const faults = new Faults();
        faults.check(name !== null, 'REQUIRED', ['name'], 'An institution has a name.');
        faults.check(type !== null, 'REQUIRED', ['type'], 'An institution has a type.');
        const draft = checkInstitution(
          { ...stored, ...changes, name: name ?? stored.name, type: type ?? stored.type },
          faults,
        );
        faults.throwIfAny();
        const next = { ...draft, terms: termsOf(institutionText(draft)), updatedAt: now };
        await refuseTakenIdentifiers(() => updateInstitution(db, { id, revision, ...next }));
        return { ...stored, ...next, revision: revision + 1 };
      });
      loaders.clear();
      return { institution };
    });
  }
}
