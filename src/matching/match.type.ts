import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../graphql/connection';
import { enumType } from '../graphql/enums';
import { ProposalType } from '../proposals/proposal.type';
import { PartnerRoleEnum } from '../proposals/proposal-enums.type';
import type { ProposalEntity } from '../proposals/proposal.entity';
import type { ChangeKind } from './engine/changes/change';
import type { CriterionCode } from './engine/criteria/criterion';
import type { ShownFailure } from './engine/for-viewer';
import type { Role } from './engine/member';

export const CriterionEnum = enumType<CriterionCode>(
  'Criterion',
  'What a side of a match is judged by; docs/matching.md has each formula and its source.',
  {
    THEME: 'How far what is given covers what is needed, by theme and SDG target.',
    MODALITY: 'How far the ways of cooperating fit.',
    TEXT: "Share of the beneficiary's telling words that the partner's text has too; unknown across languages.",
    TIME: 'Days in common against days needed.',
    VOLUME: 'Amount offered against amount needed, in the same unit.',
    LANGUAGE: 'The best working language in common, or interpretation.',
    CONTEXT: 'Likeness of development situation, or difference where that is asked for.',
    EXPERIENCE: 'What the other has completed in the theme, and with this partner.',
    GEOGRAPHY: "Whether the other's country is preferred or avoided.",
    FUNDING: 'How far the need for funds is met.',
    TRUST: "The other's verification, and how it answers.",
  },
);

export const RuleEnum = enumType<ShownFailure['code']>(
  'MatchRule',
  'What must hold for two proposals to match.',
  {
    DIFFERENT_INSTITUTION: 'They come from different institutions.',
    DIFFERENT_COUNTRY: 'Beneficiary and pivotal partner come from different countries.',
    SOUTH_PAIR: 'Beneficiary and pivotal partner satisfy the eligibility profile on the day.',
    FACILITATOR: 'A facilitating partner is a third, distinct actor.',
    COMPLEMENT: 'Something that is needed is given, at a similarity of 3000 or more.',
    MUST_COVERED: 'Every need of importance MUST is covered, at a similarity of 3000 or more.',
    TIME: 'The windows overlap by the days needed.',
    LANGUAGE: 'There is a working language in common, or an interpreter.',
    GEOGRAPHY: 'Each comes from where the other looks for partners.',
    CAPACITY: 'Each has fewer active matches than its limit.',
    VERIFIED: 'Neither institution is rejected or flagged, and each has the level that the other asks for.',
    NO_VETO: 'Neither has declined the other.',
    LIVE: 'Both are published and valid on the day.',
    FUNDING_CLOSED: 'Where one needs funds, the other offers or shares them.',
    LOGISTICS: 'Where one needs logistics, the other brings them.',
    VISIBLE: 'The viewer may see both.',
    BELOW_FLOOR: 'Both sides score 3500 or more.',
    UNAVAILABLE: "The counterpart is not available, for a reason that is its institution's own.",
  },
);

export const ChangeKindEnum = enumType<ChangeKind>(
  'NearestChangeKind',
  'Kinds of single changes, from the smallest to the greatest.',
  {
    PUBLISH: 'Publish a draft, or resume what was paused.',
    EXTEND_VALIDITY: 'Renew it for so many days.',
    MOVE_WINDOW: 'Move its window by so many days.',
    WIDEN_WINDOW: 'Widen its window by so many days.',
    ADMIT_COUNTRY: 'Look for partners in that country too.',
    WITHDRAW_VETO: 'Take back a refusal.',
    RAISE_CAPACITY: 'Take on so many more matches.',
    ADD_INTERPRETER: 'Bring interpretation.',
    BRING_LOGISTICS: 'Bring logistics.',
    SHARE_COSTS: 'Share the costs.',
    ADD_GIVE: 'Give that too.',
    VERIFY_INSTITUTION: 'Have the institution verified to that level.',
    FACILITATING_PARTNER: 'Find a facilitating partner who brings what is missing.',
  },
);

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

  @Field(() => Int, { description: '0 to 10000; below 3500 the pair is barred.' })
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

  @Field(() => [MatchSideType], { description: 'The side of the one asked from, then that of the other.' })
  sides: MatchSideType[];
}

@ObjectType('MatchEdge', { description: 'A match and its cursor.' })
class MatchEdge {
  @Field(() => String, {
    description:
      'Good for this proposal, role, weights, profile, day, viewer and table of word weights only; else BAD_CURSOR.',
  })
  cursor: string;

  @Field(() => MatchType, { description: 'The match.' })
  node: MatchType;
}

@ObjectType('MatchConnection', {
  description: 'A page of matches: eligible pairs by score, points, id; barred ones after them by id.',
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
}

@InputType({
  description:
    "Weights for the asking proposal's own side. Whole numbers from 0 to 1,000,000 in any scale, brought to a sum of 10000 by largest remainder; a criterion left out weighs nothing.",
})
export class MatchWeightsInput {
  @Field(() => Int, { nullable: true, description: 'Weight of THEME.' })
  theme?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of MODALITY.' })
  modality?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of TEXT.' })
  text?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of TIME.' })
  time?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of VOLUME.' })
  volume?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of LANGUAGE.' })
  language?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of CONTEXT.' })
  context?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of EXPERIENCE.' })
  experience?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of GEOGRAPHY.' })
  geography?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of FUNDING.' })
  funding?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of TRUST.' })
  trust?: number | null;
}
