import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { registerNodeType, toGlobalId, idDescription } from '../graphql/node';
import { LanguageTagScalar } from '../graphql/scalars';
import { findSdgGoal, findSdgTarget } from './catalogue';
import type { CrsPurpose, CrsSector, LanguageRow } from './code-list';
import {
  CodeStatusEnum,
  CrsPurposeType,
  CrsSectorType,
  LanguageType,
  OrganisationTypeType,
  SdgGoalType,
  SdgTargetType,
} from './code-list.type';
import type { CodeStatus } from './code-list';
import { crsPurposes, crsSectors } from './data/crs';
import { languages } from './data/languages';
import { organisationTypes } from './data/organisation-types';
import { sdgGoals, sdgTargets } from './data/sdg';
import { inLanguage, languageName } from './names';
import type { SdgGoal, SdgTarget } from './sdg';

registerNodeType('SdgGoal', {
  isKey: (key) => /^\d{1,2}$/.test(key),
  find: (key) => findSdgGoal(Number(key)),
});
registerNodeType('SdgTarget', {
  isKey: (key) => /^\d{1,2}\.[\da-z]{1,2}$/.test(key),
  find: (key) => findSdgTarget(key),
});

@Resolver(() => SdgGoalType)
export class SdgGoalResolver {
  @Extensions({ assumedSize: 17 })
  @Query(() => [SdgGoalType], { description: 'The 17 Sustainable Development Goals in their order.' })
  sdgGoals(): readonly SdgGoal[] {
    return sdgGoals;
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { number }: SdgGoal): string {
    return toGlobalId('SdgGoal', String(number));
  }

  @FieldResolver(() => String, {
    description: "Its short title in the language, by default the request's; in English where none is held.",
  })
  title(
    @Root() { titles }: SdgGoal,
    @Ctx() context: Context,
    @Arg('language', () => LanguageTagScalar, { nullable: true, description: 'For instance `ar`.' })
    language?: string | null,
  ): string {
    return inLanguage(titles, language ?? context.language) ?? titles.en;
  }

  @FieldResolver(() => [SdgTargetType], { description: 'Its targets in their order.' })
  targets(@Root() { number }: SdgGoal): readonly SdgTarget[] {
    return sdgTargets.filter(({ goal }) => goal === number);
  }
}

@Resolver(() => SdgTargetType)
export class SdgTargetResolver {
  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { code }: SdgTarget): string {
    return toGlobalId('SdgTarget', code);
  }

  @FieldResolver(() => SdgGoalType, { description: 'The goal that it belongs to.' })
  goal(@Root() { goal }: SdgTarget) {
    return findSdgGoal(goal);
  }
}

@Resolver(() => CrsSectorType)
export class CrsSectorResolver {
  @Extensions({ assumedSize: 44 })
  @Query(() => [CrsSectorType], { description: 'The sectors of the Creditor Reporting System.' })
  crsSectors(
    @Arg('status', () => CodeStatusEnum, { nullable: true, description: 'Only codes of this status.' })
    status?: CodeStatus | null,
  ): readonly CrsSector[] {
    return crsSectors.filter((sector) => !status || sector.status === status);
  }

  @FieldResolver(() => [CrsPurposeType], { description: 'Its purpose codes.' })
  purposes(@Root() { code }: CrsSector): readonly CrsPurpose[] {
    return crsPurposes.filter(({ sector }) => sector === code);
  }
}

@Resolver()
export class OrganisationTypeResolver {
  @Extensions({ assumedSize: 16 })
  @Query(() => [OrganisationTypeType], { description: 'The IATI organisation types.' })
  organisationTypes() {
    return organisationTypes;
  }
}

@Resolver(() => LanguageType)
export class LanguageResolver {
  @Extensions({ assumedSize: 240 })
  @Query(() => [LanguageType], { description: 'Languages that a proposal or a person may name.' })
  languages(): readonly LanguageRow[] {
    return languages;
  }

  @FieldResolver(() => String, {
    description: "Its name in the language, by default the request's; in English where none is held.",
  })
  name(
    @Root() { tag, name }: LanguageRow,
    @Ctx() context: Context,
    @Arg('in', () => LanguageTagScalar, { nullable: true, description: 'For instance `ru`.' })
    language?: string | null,
  ): string {
    return languageName(tag, language ?? context.language) ?? name;
  }
}
