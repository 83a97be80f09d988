import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { Payload, given } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { Faults } from '../validation/faults';
import type { EligibilityProfile } from './eligibility-profile';
import { checkProfile, type ProfileDraft } from './eligibility-profile-draft';
import { EligibilityProfileType } from './eligibility-profile.type';
import { findProfileAt, updateProfile } from './eligibility-profiles.repository';
import { EligibilityProfileFields } from './profile-fields.type';

@InputType({
  description: 'Changes to an eligibility profile: a field left out stays as it is, null empties it.',
})
export class EditEligibilityProfileInput extends EligibilityProfileFields {
  @Field(() => ID, {
    description: 'The profile: NOT_FOUND where there is none, BAD_ID where it is the id of anything else.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;

  @Field(() => String, { nullable: true, description: '2 to 200 characters; null is REQUIRED.' })
  name?: string | null;
}

@ObjectType({ description: 'The profile as it is now, or why it was not changed.' })
export class EditEligibilityProfilePayload extends Payload {
  @Field(() => EligibilityProfileType, { nullable: true, description: 'The profile with its changes.' })
  profile: EligibilityProfile | null;
}

@Resolver()
export class EditEligibilityProfile {
  @Mutation(() => EditEligibilityProfilePayload, {
    description:
      'Changes whom a profile admits, or what is told of it; the default one too. It acts on the next answer. For administrators, else FORBIDDEN.',
  })
  editEligibilityProfile(
    @Arg('input', () => EditEligibilityProfileInput, {
      description: 'What to change, and from which revision.',
    })
    input: EditEligibilityProfileInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now } = context;
      authorise(viewer, 'profile.edit');
      const id = keyOf('EligibilityProfile', input.id, ['id']);
      const { revision } = input;
      const about = { mutation: 'editEligibilityProfile', type: 'EligibilityProfile', input };
      const profile = await write(context, about, async (db) => {
        const stored = await findProfileAt(db, { id, revision });
        const faults = new Faults();
        const next = { ...checkProfile(withChanges(stored, input, faults), faults), updatedAt: now };
        faults.throwIfAny();
        await updateProfile(db, { id, revision, ...next });
        return { ...stored, ...next, revision: revision + 1 };
      });
      return { profile };
    });
  }
}

function withChanges(
  stored: EligibilityProfile,
  input: EditEligibilityProfileInput,
  faults: Faults,
): ProfileDraft {
  const { name, description, ...lists } = given(input);
  faults.check(name !== null, 'REQUIRED', ['name'], 'A profile has a name.');
  const list = (field: 'groups' | 'alsoCountries' | 'exceptCountries'): readonly string[] =>
    lists[field] === undefined ? stored[field] : (lists[field] ?? []);
  return {
    name: name ?? stored.name,
    description: description === undefined ? stored.description : description,
    groups: list('groups'),
    alsoCountries: list('alsoCountries'),
    exceptCountries: list('exceptCountries'),
  };
}
