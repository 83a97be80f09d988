import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { enumType } from '../graphql/enums';
import { Node } from '../graphql/node';
import { DateScalar, LanguageTagScalar } from '../graphql/scalars';
import type { CountryRow, IncomeGroup } from './country';
import type { Certainty, CountryGroup, DatePrecision } from './country-group';

export const IncomeGroupEnum = enumType<IncomeGroup>(
  'IncomeGroup',
  'Income group of the World Bank, fiscal year 2026.',
  {
    LOW: 'Low income.',
    LOWER_MIDDLE: 'Lower middle income.',
    UPPER_MIDDLE: 'Upper middle income.',
    HIGH: 'High income.',
  },
);

export const CertaintyEnum = enumType<Certainty>('Certainty', 'How certain a membership and its end are.', {
  EFFECTIVE: 'In force.',
  SCHEDULED: 'Ends on a date that has been decided.',
  EXTENSION_REQUESTED:
    'An end was decided, the country has asked for more time, and the outcome is not known here: it stays a member.',
  DEFERRED: 'The end was put off without a new date: it stays a member.',
  UNVERIFIED: 'Sources disagree, or could not be read.',
});

export const DatePrecisionEnum = enumType<DatePrecision>(
  'DatePrecision',
  'How far a date is known. One known by month or year stands on its last day.',
  { DAY: 'To the day.', MONTH: 'To the month.', YEAR: 'To the year.' },
);

@ObjectType('CountryGroup', {
  implements: Node,
  description:
    'A group of countries whose membership is a matter of record: the LDCs, the Group of 77, a regional union.',
})
export class CountryGroupType extends Node implements Pick<CountryGroup, 'code' | 'name' | 'description'> {
  @Field(() => String, { description: 'Its code, such as `LDC`.' })
  code: CountryGroup['code'];

  @Field(() => String, { description: 'Its name in English.' })
  name: string;

  @Field(() => String, { description: 'Whose list it is, and what it may be mistaken for.' })
  description: string;
}

@ObjectType('Source', { description: 'Where a fact about the world was read.' })
export class SourceType {
  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it is found.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'The date that it bears: a day, a month or a year.' })
  date: string | null;

  @Field(() => DateScalar, { description: 'When it was last checked.' })
  checkedOn: string;
}

@ObjectType('GroupMembership', {
  implements: Node,
  description: 'That a country belongs, or belonged, to a group: a dated fact with its source.',
})
export class GroupMembershipType extends Node {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day as a member; null where it is not on record.',
  })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day no longer a member; null where no end is known.',
  })
  validTo: string | null;

  @Field(() => DatePrecisionEnum, { description: 'How far `validFrom` is known.' })
  fromPrecision: DatePrecision;

  @Field(() => DatePrecisionEnum, { description: 'How far `validTo` is known.' })
  toPrecision: DatePrecision;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which a decided smooth transition no longer applies.',
  })
  transitionUntil: string | null;

  @Field(() => CertaintyEnum, { description: 'How certain it is.' })
  certainty: Certainty;

  @Field(() => String, { nullable: true, description: 'What a reader should know besides, in English.' })
  note: string | null;
}

@ObjectType('Country', {
  implements: Node,
  description:
    'A country or area of ISO 3166-1. That it is listed, and under which name, says nothing of its legal status.',
})
export class CountryType extends Node implements Pick<CountryRow, 'alpha2' | 'alpha3' | 'm49'> {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  alpha2: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-3.' })
  alpha3: string;

  @Field(() => String, { description: 'The three digits of M49 and ISO 3166-1 numeric, zeros included.' })
  m49: string;

  @Field(() => String, { nullable: true, description: 'Region of M49; null where M49 places it in none.' })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'Sub-region of M49.' })
  subregion: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Intermediate region of M49, where a sub-region is divided.',
  })
  intermediateRegion: string | null;

  @Field(() => [LanguageTagScalar], { description: 'Official languages of the whole country.' })
  officialLanguages: readonly string[];

  @Field(() => [String], { description: 'Time zones of the IANA database.' })
  timeZones: readonly string[];

  @Field(() => IncomeGroupEnum, {
    nullable: true,
    description: 'Income group; null where the World Bank gives none.',
  })
  incomeGroup: IncomeGroup | null;
}

export const CountryConnection = connectionType('Country', () => CountryType as never);

@InputType({
  description:
    'Which countries: all conditions hold together; in a list, any entry suffices, and an empty list is met by none.',
})
export class CountryFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of groups of which it is a member on `asOf`, at most 50; another is UNKNOWN_CODE.',
  })
  groups?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'M49 codes of regions, sub-regions or intermediate regions, at most 50; another is UNKNOWN_CODE.',
  })
  regions?: string[] | null;

  @Field(() => [IncomeGroupEnum], { nullable: true, description: 'Income groups.' })
  incomeGroups?: IncomeGroup[] | null;

  @Field(() => [LanguageTagScalar], {
    nullable: true,
    description: 'Official languages, at most 50; one that the platform does not know is UNKNOWN_CODE.',
  })
  officialLanguages?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A code, or words (or beginnings of words) of its name in any UN language; at most 200 characters.',
  })
  search?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for `groups`, 1900-01-01 to 2199-12-31, else OUT_OF_RANGE; today when left out.',
  })
  asOf?: string | null;
}
