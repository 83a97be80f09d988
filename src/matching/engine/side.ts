import { CRITERIA } from './criteria/criteria';
import type { CriterionCode, Reason } from './criteria/criterion';
import type { Weights } from './default-weights';
import type { Role } from './member';
import { ROLES_OF, type Pair, type View } from './pair';
import { NEUTRAL } from './scale';
import { sideScore } from './score';

/** What one criterion adds to a side: weight x value = points. */
export interface Contribution {
  readonly criterion: CriterionCode;
  readonly weight: number;
  readonly value: number;
  readonly points: number;
  /** Null where the value is unknown, and counts as neutral. */
  readonly reason: Reason | null;
}

/** One member's judgement of the other. */
export interface Side {
  readonly member: string;
  readonly role: Role;
  readonly view: View;
  /** Of the criteria that weigh anything, in the order of the documentation. */
  readonly contributions: readonly Contribution[];
  readonly points: number;
  readonly score: number;
  /** The weight of the criteria that are known. */
  readonly confidence: number;
}

export function explainSide(pair: Pair, view: View, weights: Weights): Side {
  const contributions = CRITERIA.filter(({ code }) => weights[code] > 0).map((criterion): Contribution => {
    const known = criterion.value(pair, view);
    const weight = weights[criterion.code];
    const value = known ?? NEUTRAL;
    const reason = known === null ? null : criterion.reason(pair, view);
    return { criterion: criterion.code, weight, value, points: weight * value, reason };
  });
  const points = contributions.reduce((sum, contribution) => sum + contribution.points, 0);
  return {
    member: pair.judge(view).id,
    role: ROLES_OF[pair.pairing][view],
    view,
    contributions,
    points,
    score: sideScore(points),
    confidence: contributions.reduce((sum, { reason, weight }) => sum + (reason === null ? 0 : weight), 0),
  };
}
