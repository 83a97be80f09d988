import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { Payload, given } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { termsOf } from '../text/terms';
import { Faults, fail } from '../validation/faults';
import { checkInstitution, institutionText } from './institution-draft';
import type { InstitutionEntity } from './institution.entity';
import { InstitutionFields, InstitutionType } from './institution.type';
import { findInstitutions, refuseTakenIdentifiers, updateInstitution } from './institutions.repository';

@InputType({ description: 'Changes to an institution: a field left out stays as it is, null empties it.' })
export class EditInstitutionInput extends InstitutionFields {
  @Field(() => ID, { description: 'The institution.' })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;

  @Field(() => String, { nullable: true, description: '2 to 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the IATI organisation types.' })
  type?: string | null;
}

@ObjectType({ description: 'The institution as it is now, or why it was not changed.' })
export class EditInstitutionPayload extends Payload {
  @Field(() => InstitutionType, { nullable: true, description: 'The institution with its changes.' })
  institution: InstitutionEntity | null;
}

@Resolver()
export class EditInstitution {
  @Mutation(() => EditInstitutionPayload, { description: 'Changes what is told of an institution.' })
  editInstitution(
    @Arg('input', () => EditInstitutionInput) input: EditInstitutionInput,
    @Ctx() { viewer, database, now }: Context,
  ) {
    return withUserErrors(async () => {
      authorise(viewer, 'institution.write');
      const id = keyOf('Institution', input.id, ['id']);
      const institution = await inTransaction(database, async (db) => {
        const [stored] = await findInstitutions(db, [id]);
        if (!stored) fail('NOT_FOUND', 'There is no such institution.', ['id']);
        const { id: _id, revision, name, type, ...changes } = given(input);
        const faults = new Faults();
        const draft = checkInstitution(
          { ...stored, ...changes, name: name ?? stored.name, type: type ?? stored.type },
          faults,
        );
        faults.throwIfAny();
        const next = { ...draft, terms: termsOf(institutionText(draft)), updatedAt: now };
        await refuseTakenIdentifiers(() => updateInstitution(db, { id, revision, ...next }));
        return { ...stored, ...next, revision: revision + 1 };
      });
      return { institution };
    });
  }
}
