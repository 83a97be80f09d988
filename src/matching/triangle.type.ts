import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../graphql/connection';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalType } from '../proposals/proposal.type';
import type { Gap } from './engine/rules/gaps';
import type { TriangularKind } from './engine/triangle/trio';
import { FailedRuleType, MatchSideType } from './match.type';
import { GapEnum, TriangularKindEnum } from './triangle-enums.type';

@ObjectType('TrianglePair', {
  description: 'What two of the three think of each other, as if the third were not there.',
})
export class TrianglePairType {
  @Field(() => Int, {
    description:
      "The harmonic mean of both sides' scores, rounded down, whatever rule bars the two; 0 to 10000.",
  })
  score: number;

  @Extensions({ assumedSize: 2 })
  @Field(() => [MatchSideType], { description: 'The side of the one who receives, then that of the other.' })
  sides: MatchSideType[];
}

@ObjectType('TriangularMatch', {
  description:
    'How well a beneficiary, a pivotal and a facilitating partner fit, and why. Every score and every coverage is an integer from 0 to 10000.',
})
export class TriangularMatchType {
  @Field(() => ProposalType, { description: 'Who seeks support.' })
  beneficiary: ProposalEntity;

  @Field(() => ProposalType, { description: 'Who shares its experience.' })
  pivotal: ProposalEntity;

  @Field(() => ProposalType, { description: 'Who connects and supports the two.' })
  facilitating: ProposalEntity;

  @Field(() => TriangularKindEnum, { description: 'By where the facilitating partner comes from.' })
  kind: TriangularKind;

  @Field(() => Boolean, { description: 'Whether no rule bars the triple.' })
  eligible: boolean;

  @Field(() => [FailedRuleType], {
    description: 'The rules that bar it, judged once over all three; none where it is eligible.',
  })
  failedRules: FailedRuleType[];

  @Field(() => Int, {
    description:
      'The weighted harmonic mean of the three pairs (5000 beneficiary-pivotal, 3000 beneficiary-facilitating, 2000 pivotal-facilitating), rounded down, times coverageWith / 10000, rounded down; 0 where the triple is not eligible.',
  })
  score: number;

  @Field(() => Int, { description: 'The same for three whom no rule barred.' })
  softScore: number;

  @Field(() => Int, { description: 'The mean confidence of the six sides, 0 to 10000.' })
  confidence: number;

  @Field(() => [TrianglePairType], {
    description:
      'The three pairs: beneficiary-pivotal, beneficiary-facilitating, pivotal-facilitating; each with both sides and their reasons.',
  })
  pairs: TrianglePairType[];

  @Field(() => Int, { description: "How far the pivotal partner alone covers the beneficiary's needs." })
  coverageByPivotal: number;

  @Field(() => Int, { description: 'How far the facilitating partner alone covers them.' })
  coverageByFacilitating: number;

  @Field(() => Int, { description: 'The greater of the two: what there is without a third.' })
  coverageWithout: number;

  @Field(() => Int, { description: 'How far both together cover them.' })
  coverageWith: number;

  @Field(() => Int, {
    description: 'coverageWith less coverageWithout. Below 500 the third must close a gap, else ADDED_VALUE.',
  })
  gain: number;

  @Field(() => [GapEnum], {
    description:
      'What bars beneficiary and pivotal partner alone, and no longer with the facilitating partner; none where they need no third.',
  })
  closes: readonly Gap[];
}

@ObjectType('TriangularMatchEdge', { description: 'A triangular match and its cursor.' })
class TriangularMatchEdge {
  @Field(() => String, {
    description:
      'Good for this list, proposal, weights, profile, day, viewer and table of word weights only; else BAD_CURSOR.',
  })
  cursor: string;

  @Field(() => TriangularMatchType, { description: 'The match.' })
  node: TriangularMatchType;
}

@ObjectType('TriangularMatchConnection', {
  description:
    'A page of triangular matches in their exact order: by score, then by the points of all six sides, then by the ids of beneficiary, pivotal and facilitating proposal. What is shown is proven: nothing unseen stands before any of it.',
})
export class TriangularMatchConnectionType {
  @Field(() => [TriangularMatchEdge], { description: 'The matches with their cursors.' })
  edges: TriangularMatchEdge[];

  @Field(() => [TriangularMatchType], { description: 'The matches, where no cursor of each is needed.' })
  nodes: TriangularMatchType[];

  @Field(() => PageInfo, {
    description: 'Where this page stands. `hasNextPage` tells what is proven: see `proven`.',
  })
  pageInfo: PageInfo;

  @Field(() => Boolean, {
    description:
      'Whether the page is as long as it was asked to be, or ends where the list does. False where one answer may not cost the work to prove more: others may follow, none scoring more than `unseenAtMost`.',
  })
  proven: boolean;

  @Field(() => Int, {
    description: 'No match behind this page scores more; 0 where none follows. From 0 to 10000.',
  })
  unseenAtMost: number;

  @Field(() => [TriangularMatchType], {
    description:
      'Where `proven` is false, the best of what was found besides, to fill the page: their scores are exact, but others, none scoring more than `unseenAtMost`, may stand before and between them. They have no cursors.',
  })
  unproven: TriangularMatchType[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many matches the whole list has for this viewer; null where one answer may not cost the work to count them.',
  })
  totalCount: number | null;
}
