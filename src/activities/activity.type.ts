import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { Node } from '../graphql/node';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { Institution } from '../institutions/institution';
import { InstitutionType } from '../institutions/institution.type';
import type { CountryRow } from '../reference/country';
import { CountryType } from '../reference/country.type';
import type { Activity, ActivityStatus, PartyRole } from './activity';
import { ActivityRoleEnum, ActivityStatusEnum } from './activity-enums.type';

@ObjectType('ActivityParty', {
  description:
    'Who takes part in an activity: an institution, a country as such, or a name that tells no more.',
})
export class ActivityPartyType {
  @Field(() => ActivityRoleEnum, { description: 'In which role.' })
  role: PartyRole;

  @Field(() => InstitutionType, {
    nullable: true,
    description:
      'The institution; null for a country as such, and where the source gives no more than a name.',
  })
  institution: Institution | null;

  @Field(() => CountryType, {
    nullable: true,
    description: "The country as such, or the institution's; null where neither is known.",
  })
  country: CountryRow | null;

  @Field(() => String, { nullable: true, description: 'As the source names it; null for a country as such.' })
  name: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "A country's share of the activity in percent, 0 to 100; null where it is not given.",
  })
  percentage: number | null;
}

@ObjectType('Activity', {
  implements: Node,
  description:
    'Cooperation that is on public record elsewhere, imported from there: what the source states, and nothing more. Everybody sees it.',
})
export class ActivityType
  extends Node
  implements Omit<Activity, 'titles' | 'title' | 'terms' | 'fingerprint'>
{
  @Field(() => String, { description: 'The record that it comes from, such as `IATI`.' })
  source: string;

  @Field(() => String, { description: 'Its identifier there.' })
  identifier: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who published it there; null where that is not told.',
  })
  reportedBy: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day; null where it is not known.' })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it is not known.' })
  endsOn: string | null;

  @Field(() => Boolean, { description: 'The first day was planned; that it came so is not recorded.' })
  startPlanned: boolean;

  @Field(() => Boolean, { description: 'The last day was planned; that it came so is not recorded.' })
  endPlanned: boolean;

  @Field(() => Boolean, {
    description: 'The source gives years: the days are the first and the last of them.',
  })
  yearsOnly: boolean;

  @Field(() => ActivityStatusEnum, {
    nullable: true,
    description: 'How far it is; null where the source does not say.',
  })
  status: ActivityStatus | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the IATI collaboration types: `8` is triangular cooperation. Null where none is given.',
  })
  collaborationType: string | null;

  @Field(() => [String], {
    description: 'OECD DAC sectors and purposes (three and five digits) as the source gives them.',
  })
  sectors: readonly string[];

  @Field(() => [String], { description: 'Codes of IATI regions as the source gives them.' })
  regions: readonly string[];

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative: boolean;

  @Field(() => DateTimeScalar, { description: 'When an import last wrote it.' })
  importedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When an import last found it in its source.' })
  seenAt: Date;
}

export const ActivityConnection = connectionType('Activity', () => ActivityType as never);
