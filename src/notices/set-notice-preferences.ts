import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf, type SignedIn, type Viewer } from '../access/viewer';
import { ViewerType } from '../accounts/viewer.type';
import type { Context } from '../graphql/context';
import { MutationInput, Payload } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkDistinct } from '../validation/checks';
import { Faults } from '../validation/faults';
import type { NoticePreference } from './notice-preference';
import { NoticePreferenceInput, NoticePreferenceType } from './notice-preference.type';
import { findPreferences, setPreferences } from './notice-preferences.repository';

@InputType({ description: 'How often notices shall come by e-mail.' })
export class SetNoticePreferencesInput extends MutationInput {
  @Field(() => [NoticePreferenceInput], {
    description: 'One entry a group (else DUPLICATE); groups that are left out stay as they are.',
  })
  preferences: NoticePreferenceInput[];
}

@ObjectType({ description: 'The viewer with the preferences as they are now, or why they are not changed.' })
export class SetNoticePreferencesPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'Whoever asked; null where it was not done.' })
  viewer: Viewer | null;
}

@Resolver(() => ViewerType)
export class SetNoticePreferences {
  @FieldResolver(() => [NoticePreferenceType], {
    description: 'How often notices come by e-mail: one entry for each group.',
  })
  noticePreferences(
    @Root() { accountId }: SignedIn,
    @Ctx() { db }: Context,
  ): Promise<readonly NoticePreference[]> {
    return findPreferences(db, accountId);
  }

  @Mutation(() => SetNoticePreferencesPayload, {
    description: 'Chooses how often notices come by e-mail. For whoever has signed in, else FORBIDDEN.',
  })
  setNoticePreferences(
    @Arg('input', () => SetNoticePreferencesInput, { description: 'What, and how often.' })
    input: SetNoticePreferencesInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer } = context;
      authorise(viewer, 'account.own');
      const accountId = accountOf(viewer);
      const faults = new Faults();
      const { preferences } = input;
      checkDistinct(
        faults,
        ['preferences'],
        preferences.map(({ group }) => group),
      );
      faults.throwIfAny();
      await write(context, { mutation: 'setNoticePreferences', type: 'Account', input }, async (db) => {
        await setPreferences(db, accountId, preferences);
        return { id: accountId };
      });
      return { viewer };
    });
  }
}
