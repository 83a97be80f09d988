import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { Payload, given } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
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
      'Changes what is told of an institution. For its focal points and administrators, else FORBIDDEN.',
  })
  editInstitution(
    @Arg('input', () => EditInstitutionInput, { description: 'What to change, and from which revision.' })
    input: EditInstitutionInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now } = context;
      authorise(viewer, 'institution.write');
      const key = keyOf('Institution', input.id, ['id']);
      const about = { mutation: 'editInstitution', type: 'Institution', input };
      const institution = await write(context, about, async (db) => {
        const { revision, name, type, ...changes } = given(input);
        const stored = await findInstitutionAt(db, { id: key, revision });
        const { id } = stored;
        authoriseFor(viewer, 'institution.write', { institutionId: id });
        const faults = new Faults();
        faults.check(name !== null, 'REQUIRED', ['name'], 'An institution has a name.');
        faults.check(type !== null, 'REQUIRED', ['type'], 'An institution has a type.');
        const draft = checkInstitution(
          { ...stored, ...changes, name: name ?? stored.name, type: type ?? stored.type },
          faults,
        );
        faults.throwIfAny();
        const next = { ...draft, terms: termsOf(institutionText(draft, stored.aliases)), updatedAt: now };
        await refuseTakenIdentifiers(() => updateInstitution(db, { id, revision, ...next }));
        return { ...stored, ...next, revision: revision + 1 };
      });
      return { institution };
    });
  }
}
