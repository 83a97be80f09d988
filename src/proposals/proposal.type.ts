import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { enumType } from '../graphql/enums';
import { Node } from '../graphql/node';
import { DateScalar, DateTimeScalar, LanguageTagScalar } from '../graphql/scalars';
import type { Delivery, FundingPosition, PartnerRole, Proposal, ProposalKind, Visibility } from './proposal';
import {
  DeliveryEnum,
  FundingPositionEnum,
  PartnerRoleEnum,
  ProposalKindEnum,
  VisibilityEnum,
} from './proposal-enums.type';
import type { ProposalOrderName } from './proposal-orders';

@ObjectType('Proposal', {
  implements: Node,
  description:
    'An offer of experience or support, a request for it, or both at once. Strangers see those that are open and either public or anonymised.',
})
export class ProposalType
  extends Node
  implements
    Pick<
      Proposal,
      | 'kind'
      | 'roles'
      | 'title'
      | 'challenge'
      | 'approach'
      | 'language'
      | 'durationDays'
      | 'cohortSize'
      | 'delivery'
      | 'interpreter'
      | 'bringsLogistics'
      | 'needsLogistics'
      | 'funding'
      | 'conditions'
      | 'differentContext'
      | 'minimumVerification'
      | 'visibility'
      | 'validUntil'
      | 'illustrative'
      | 'revision'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
    >
{
  @Field(() => ProposalKindEnum, { description: 'Which way it goes.' })
  kind: ProposalKind;

  @Field(() => [PartnerRoleEnum], {
    description:
      'In which roles it stands: a request as BENEFICIARY, a two-way proposal as BENEFICIARY and PIVOTAL, an offer as PIVOTAL or FACILITATING.',
  })
  roles: readonly PartnerRole[];

  @Field(() => String, { description: 'What it is about, in `language`.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What is to be solved, in `language`.' })
  challenge: string | null;

  @Field(() => String, { nullable: true, description: 'How it is done or is to be done, in `language`.' })
  approach: string | null;

  @Field(() => LanguageTagScalar, { description: 'Language of record of its texts.' })
  language: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How long the exchange lasts, in days; null where it was left open.',
  })
  durationDays: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people take part; null where it was left open.',
  })
  cohortSize: number | null;

  @Field(() => DeliveryEnum, {
    nullable: true,
    description: 'Online, on site or both; null where it was left open.',
  })
  delivery: Delivery | null;

  @Field(() => Boolean, { description: 'Brings interpretation, so that no shared language is needed.' })
  interpreter: boolean;

  @Field(() => Boolean, { description: 'Brings travel, transport and organisation.' })
  bringsLogistics: boolean;

  @Field(() => Boolean, { description: 'Needs travel, transport and organisation to be brought.' })
  needsLogistics: boolean;

  @Field(() => FundingPositionEnum, {
    nullable: true,
    description: 'Where it stands about money; null where it was left open.',
  })
  funding: FundingPosition | null;

  @Field(() => String, { nullable: true, description: 'What else must hold, in words.' })
  conditions: string | null;

  @Field(() => Boolean, {
    description: 'Asks for a partner whose situation of development differs from its own.',
  })
  differentContext: boolean;

  @Field(() => Int, { description: 'The level of verification, 0 to 4, that a partner must have at least.' })
  minimumVerification: Proposal['minimumVerification'];

  @Field(() => VisibilityEnum, { description: 'Who may see it while it is open.' })
  visibility: Visibility;

  @Field(() => DateScalar, { description: 'The last day on which it stands (UTC).' })
  validUntil: string;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative: boolean;

  @Field(() => Int, {
    description: 'Grows by one with each change; an edit or a change of state names the one it started from.',
  })
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was first published; null where it never was.',
  })
  publishedAt: Date | null;
}

export const ProposalConnection = connectionType('Proposal', () => ProposalType as never);

export const ProposalOrderEnum = enumType<ProposalOrderName>(
  'ProposalOrder',
  'In which order proposals come.',
  {
    NEWEST: 'The last begun first.',
    RECENTLY_PUBLISHED: 'The last published first; what never was comes last.',
    ENDING_SOON: 'By the last day on which they stand, the nearest first.',
    TITLE: 'By title, in the order of the characters.',
  },
);
