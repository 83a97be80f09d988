import { GraphQLJSONObject } from 'graphql-scalars';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../graphql/connection';
import { DateTimeScalar } from '../graphql/scalars';
import { PartnerRoleEnum } from '../proposals/proposal-enums.type';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalType } from '../proposals/proposal.type';
import type { ChangeKind } from './engine/changes/change';
import type { CriterionCode } from './engine/criteria/criterion';
import type { ShownFailure } from './engine/for-viewer';
import type { Role } from './engine/member';
import type { MatchOrigin } from './match-origin';
import { ChangeKindEnum, CriterionEnum, RuleEnum } from './match-enums.type';

@ObjectType('FailedRule', { description: 'A rule that bars the pair, and the facts that failed it.' })
export class FailedRuleType {
  @Field(() => RuleEnum, { description: 'Which rule.' })
  code: ShownFailure['code'];

  @Field(() => [String], { description: 'What failed it, in English, a sentence for each fact.' })
  messages: readonly string[];

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The same facts for programs: fields by rule, as docs/matching.md lists them.',
  })
  facts: object | null;
}

@ObjectType('NearestChange', {
  description: 'The smallest single change after which the pair is eligible.',
})
export class NearestChangeType {
  @Field(() => ChangeKindEnum, { description: 'What kind of change.' })
  kind: ChangeKind;

  @Field(() => String, { description: 'The change in English.' })
  message: string;

  @Field(() => ProposalType, {
    nullable: true,
    description: 'Whose change it is; null for a facilitating partner.',
  })
  proposal: ProposalEntity | null;

  @Field(() => GraphQLJSONObject, {
    description: 'The same for programs: fields by kind, as docs/matching.md lists them.',
  })
  facts: object;
}

@ObjectType('MatchReason', { description: 'Why a criterion has its value.' })
export class MatchReasonType {
  @Field(() => CriterionEnum, { description: 'The criterion.' })
  criterion: CriterionCode;

  @Field(() => String, { description: 'The reason in English, addressed to the side whose judgement it is.' })
  message: string;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'The same for programs: fields by criterion, as docs/matching.md lists them; null where unknown.',
  })
  facts: object | null;
}

@ObjectType('MatchContribution', { description: 'What one criterion adds to the score of a side.' })
export class MatchContributionType {
  @Field(() => CriterionEnum, { description: 'The criterion.' })
  criterion: CriterionCode;

  @Field(() => Int, {
    nullable: true,
    description: '0 to 10000; null where it is unknown, and counts as 5000.',
  })
  value: number | null;

  @Field(() => Int, { description: '0 to 10000; the weights of a side sum to 10000.' })
  weight: number;

  @Field(() => Int, {
    description: "Weight times value. A side's points, divided by 10000 and rounded down, are its score.",
  })
  points: number;

  @Field(() => Boolean, { description: 'Whether the value is known.' })
  known: boolean;
}

@ObjectType('MatchSide', { description: "One member's judgement of the other." })
export class MatchSideType {
  @Field(() => ProposalType, { description: 'Whose judgement it is.' })
  proposal: ProposalEntity;

  @Field(() => PartnerRoleEnum, { description: 'The role in which it stands here.' })
  role: Role;

  @Field(() => Int, {
    description: '0 to 10000; below 3500 a pair by itself is barred, and a triple is not.',
  })
  score: number;

  @Field(() => Int, { description: 'Weight of the criteria that are known, 0 to 10000.' })
  confidence: number;

  @Field(() => [MatchContributionType], { description: 'By criterion, those that weigh anything.' })
  contributions: MatchContributionType[];

  @Field(() => [MatchReasonType], { description: 'The reasons, the one that adds most points first.' })
  reasons: MatchReasonType[];
}

@ObjectType('Match', {
  description: 'How well two proposals fit, and why. Every score is an integer from 0 to 10000.',
})
export class MatchType {
  @Field(() => ProposalType, { description: 'The one asked from.' })
  proposal: ProposalEntity;

  @Field(() => ProposalType, { description: 'The other.' })
  counterpart: ProposalEntity;

  @Field(() => Boolean, { description: 'Whether no rule bars the pair.' })
  eligible: boolean;

  @Field(() => [FailedRuleType], { description: 'The rules that bar it; none where it is eligible.' })
  failedRules: FailedRuleType[];

  @Field(() => NearestChangeType, {
    nullable: true,
    description: 'What would free it; null where it is eligible, or no single change does.',
  })
  nearestChange: NearestChangeType | null;

  @Field(() => Int, {
    description:
      "The weighted harmonic mean of both sides' scores, rounded down; 0 where the pair is not eligible.",
  })
  score: number;

  @Field(() => Int, { description: 'How well the two would fit if no rule barred them, 0 to 10000.' })
  softScore: number;

  @Field(() => Int, { description: "The mean of both sides' confidence, 0 to 10000." })
  confidence: number;

  @Extensions({ assumedSize: 2 })
  @Field(() => [MatchSideType], { description: 'The side of the one asked from, then that of the other.' })
  sides: MatchSideType[];

  /** No field of the API. */
  origin: MatchOrigin;
}

@ObjectType('MatchEdge', { description: 'A match and its cursor.' })
class MatchEdge {
  @Field(() => String, {
    description:
      'Good for this proposal, role, weights, profile, day, viewer and table of word weights only; else BAD_CURSOR. In the fair order also once its prices were computed anew twice.',
  })
  cursor: string;

  @Field(() => MatchType, { description: 'The match.' })
  node: MatchType;
}

@ObjectType('MatchConnection', {
  description:
    'A page of matches: eligible pairs by score, points, id, or in the fair order where that was asked for; barred ones after them by id.',
})
export class MatchConnectionType {
  @Field(() => [MatchEdge], { description: 'The matches with their cursors.' })
  edges: MatchEdge[];

  @Field(() => [MatchType], { description: 'The matches, where no cursor of each is needed.' })
  nodes: MatchType[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many matches the whole list has for this viewer.' })
  totalCount: number;

  @Field(() => Int, { description: 'How many counterparts are eligible.' })
  eligibleCount: number;

  @Field(() => Int, { description: 'How many counterparts whose roles fit are barred.' })
  barredCount: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the prices of the fair order were computed, at most ten minutes before what has changed since; null in another order.',
  })
  computedAt: Date | null;
}
