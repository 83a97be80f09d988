import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { Faults } from '../validation/faults';
import type { EligibilityProfile } from './eligibility-profile';
import { checkProfile } from './eligibility-profile-draft';
import { EligibilityProfileType } from './eligibility-profile.type';
import { insertProfile } from './eligibility-profiles.repository';
import { EligibilityProfileFields } from './profile-fields.type';

@InputType({ description: 'A new eligibility profile.' })
export class CreateEligibilityProfileInput extends EligibilityProfileFields {
  @Field(() => String, { description: 'What it is called: 2 to 200 characters.' })
  name: string;
}

@ObjectType({ description: 'The profile that was made, or why it was not.' })
export class CreateEligibilityProfilePayload extends Payload {
  @Field(() => EligibilityProfileType, { nullable: true, description: 'The new profile.' })
  profile: EligibilityProfile | null;
}

@Resolver()
export class CreateEligibilityProfile {
  @Mutation(() => CreateEligibilityProfilePayload, {
    description:
      'Makes an eligibility profile beside the default one, for queries that name it. For organisers of a programme and administrators, else FORBIDDEN.',
  })
  createEligibilityProfile(
    @Arg('input', () => CreateEligibilityProfileInput, {
      description: 'Whom it admits, and what it is called.',
    })
    input: CreateEligibilityProfileInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'profile.create');
      const faults = new Faults();
      const checked = checkProfile(
        {
          name: input.name,
          description: input.description ?? null,
          groups: input.groups ?? [],
          alsoCountries: input.alsoCountries ?? [],
          exceptCountries: input.exceptCountries ?? [],
        },
        faults,
      );
      faults.throwIfAny();
      const created: EligibilityProfile = {
        ...checked,
        id: newId(),
        isDefault: false,
        revision: 1,
        createdAt: now,
        updatedAt: now,
      };
      const about = { mutation: 'createEligibilityProfile', type: 'EligibilityProfile', input };
      const profile = await write(context, about, async (db) => {
        await insertProfile(db, created);
        return created;
      });
      return { profile };
    });
  }
}
