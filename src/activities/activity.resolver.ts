import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { isUuid } from '../database/uuid';
import type { Context } from '../graphql/context';
import { idDescription, registerNodeType, toGlobalId } from '../graphql/node';
import { LanguageTagScalar } from '../graphql/scalars';
import { institutionById } from '../institutions/institution.loaders';
import { findCountry, findSdgGoal, findSdgTarget, findTheme } from '../reference/catalogue';
import { SdgGoalType, SdgTargetType } from '../reference/code-list.type';
import type { SdgGoal, SdgTarget } from '../reference/sdg';
import type { ThemeRow } from '../reference/theme';
import { ThemeType } from '../reference/theme.type';
import type { Activity } from './activity';
import { activityById, partiesOfActivity, sdgOfActivity, themesOfActivity } from './activity.loaders';
import { ActivityPartyType, ActivityType } from './activity.type';

registerNodeType('Activity', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(activityById, id),
});

@Resolver(() => ActivityType)
export class ActivityResolver {
  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Activity): string {
    return toGlobalId('Activity', id);
  }

  @FieldResolver(() => String, {
    description: "Its title in the language, by default the request's; else the first that the source gives.",
  })
  title(
    @Root() { title, titles }: Activity,
    @Ctx() context: Context,
    @Arg('language', () => LanguageTagScalar, { nullable: true, description: 'For instance `fr`.' })
    language?: string | null,
  ): string {
    const primary = (tag: string) => tag.toLowerCase().split('-')[0];
    const wanted = primary(language ?? context.language);
    return titles.find(({ language: held }) => held !== null && primary(held) === wanted)?.text ?? title;
  }

  @FieldResolver(() => [ActivityPartyType], { description: 'Who takes part, in the order of the source.' })
  async parties(@Root() { id }: Activity, @Ctx() { loaders }: Context): Promise<ActivityPartyType[]> {
    const parties = await loaders.load(partiesOfActivity, id);
    return Promise.all(
      parties.map(async ({ role, institutionId, country, name, share }) => {
        const institution =
          institutionId === null ? null : await loaders.load(institutionById, institutionId);
        const code = country ?? institution?.country ?? null;
        return {
          role,
          institution,
          country: code === null ? null : findCountry(code),
          name,
          percentage: share === null ? null : share / 100,
        };
      }),
    );
  }

  @FieldResolver(() => [ThemeType], {
    description:
      "Its themes: from the sectors by the platform's crosswalk, or as a list of projects states them.",
  })
  async themes(@Root() { id }: Activity, @Ctx() { loaders }: Context): Promise<ThemeRow[]> {
    return (await loaders.load(themesOfActivity, id)).flatMap((code) => findTheme(code) ?? []);
  }

  @FieldResolver(() => [SdgGoalType], { description: 'The goals that the source names as such.' })
  async sdgGoals(@Root() { id }: Activity, @Ctx() { loaders }: Context): Promise<SdgGoal[]> {
    return (await loaders.load(sdgOfActivity, id)).flatMap((code) => findSdgGoal(Number(code)) ?? []);
  }

  @FieldResolver(() => [SdgTargetType], { description: 'The targets that the source names.' })
  async sdgTargets(@Root() { id }: Activity, @Ctx() { loaders }: Context): Promise<SdgTarget[]> {
    return (await loaders.load(sdgOfActivity, id)).flatMap((code) => findSdgTarget(code) ?? []);
  }
}
