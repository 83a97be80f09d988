import { pairUnder, type Assignment } from './assignments';
import type { Change } from './changes/change';
import { nearestChange } from './changes/nearest-change';
import type { Member, World } from './member';
import type { Pair } from './pair';
import { prepareQuery, type Query, type QueryOptions, type Stance } from './query';
import { belowFloor } from './rules/below-floor';
import type { FailedRule } from './rules/failed-rule';
import { failedRules } from './rules/rules';
import { joinSides } from './score';
import { explainSide, type Side } from './side';

export interface Explanation {
  readonly assignment: Assignment;
  readonly eligible: boolean;
  /** The soft score where the pair is eligible, else 0. */
  readonly score: number;
  /** How well the two would fit if no rule stood between them. */
  readonly softScore: number;
  /** Both sides' points together. */
  readonly points: number;
  /** The mean of both sides. */
  readonly confidence: number;
  /** The judgement of the proposal that asks, and that of its counterpart. */
  readonly own: Side;
  readonly other: Side;
  readonly failed: readonly FailedRule[];
  /** Null for an eligible pair, and where no single change frees it. */
  readonly nearestChange: Change | null;
}

/** Explains the best of the roles open to the two; null where none are, as of a proposal towards itself. */
export function explain(
  query: Member,
  candidate: Member,
  world: World,
  options?: QueryOptions,
): Explanation | null {
  return explainUnder(prepareQuery(query, world, options), candidate);
}

/** The same for one of many candidates of a query. */
export function explainUnder(
  { member: query, world, stances }: Query,
  candidate: Member,
): Explanation | null {
  if (candidate.id === query.id) return null;
  const [best] = stances
    .filter(({ assignment }) => candidate.roles.includes(assignment.other))
    .map((stance) => judge(stance, pairUnder(stance.assignment, query, candidate, world)))
    .toSorted(better);
  if (best === undefined) return null;
  const { pair, stance, ...judgement } = best;
  const change = judgement.eligible ? null : nearestChange(pair, stance.weighing);
  return { ...judgement, nearestChange: change };
}

interface Judgement extends Omit<Explanation, 'nearestChange'> {
  readonly pair: Pair;
  readonly stance: Stance;
}

function judge(stance: Stance, pair: Pair): Judgement {
  const { assignment, weighing } = stance;
  const receiver = explainSide(pair, 'RECEIVER', weighing.receiver);
  const giver = explainSide(pair, 'GIVER', weighing.giver);
  const joined = joinSides(receiver.points, giver.points, weighing);
  const failed = [...failedRules(pair), ...belowFloor(pair, joined)];
  const eligible = failed.length === 0;
  return {
    pair,
    stance,
    assignment,
    eligible,
    score: eligible ? joined.score : 0,
    softScore: joined.score,
    points: joined.points,
    confidence: Math.floor((receiver.confidence + giver.confidence) / 2),
    own: assignment.receives ? receiver : giver,
    other: assignment.receives ? giver : receiver,
    failed,
  };
}

/** Equal ones keep the order of the assignments, because sorting is stable. */
function better(one: Judgement, other: Judgement): number {
  if (one.eligible !== other.eligible) return one.eligible ? -1 : 1;
  return other.softScore - one.softScore || other.points - one.points;
}
