import type { Role, World } from '../member';
import type { Pairing } from '../pair';
import type { FailedRule } from '../rules/failed-rule';
import { GAP_RULES, type Gap } from '../rules/gaps';
import { failedRules, openGaps } from '../rules/rules';
import { joinSides } from '../score';
import { explainSide, type Side } from '../side';
import type { StatedWeights } from '../weights';
import { addedValue, coverageOf, type Coverage } from './coverage';
import { tripleScore, weighingsFor, type PairScores, type Weighings } from './triple-score';
import { kindOf, pairOf, PAIRINGS, unionOf, type Trio, type TriangularKind } from './trio';

/** What two of the three think of each other, whether or not a rule stands between them. */
export interface ExplainedPair {
  readonly pairing: Pairing;
  readonly score: number;
  readonly points: number;
  readonly receiver: Side;
  readonly giver: Side;
}

export interface TriangleExplanation {
  readonly trio: Trio;
  readonly kind: TriangularKind;
  readonly eligible: boolean;
  /** The soft score where the triple is eligible, else 0. */
  readonly score: number;
  /** How well the three would fit if no rule stood between them. */
  readonly softScore: number;
  /** The points of all six sides. */
  readonly points: number;
  /** The mean of all six sides. */
  readonly confidence: number;
  readonly failed: readonly FailedRule[];
  readonly coverage: Coverage;
  /** What bars beneficiary and pivotal partner alone, and no longer with the third. */
  readonly closes: readonly Gap[];
  readonly pairs: readonly ExplainedPair[];
}

/** Whose weights, if anybody's, stand in place of the defaults. */
export interface TriangleOptions {
  readonly asking?: Role | null;
  readonly weights?: StatedWeights | null;
}

export function explainTriangle(
  trio: Trio,
  world: World,
  { asking = null, weights = null }: TriangleOptions = {},
): TriangleExplanation {
  const weighings = weighingsFor(asking, weights);
  const pairs = PAIRINGS.map((pairing) => explainPair(trio, pairing, world, weighings));
  const scores = Object.fromEntries(pairs.map(({ pairing, score }) => [pairing, score])) as PairScores;
  const coverage = coverageOf(trio, world);
  const softScore = tripleScore(scores, coverage.with);
  const broken = failedRules(unionOf(trio, world));
  const apart = pairOf(trio, 'BENEFICIARY_PIVOTAL', world);
  const closes = openGaps(apart).filter((gap) => broken.every(({ code }) => code !== GAP_RULES[gap]));
  const idle = addedValue(coverage, closes, apart);
  const failed = idle === null ? broken : [...broken, idle];
  const eligible = failed.length === 0;
  const confidence = pairs.reduce(
    (sum, { receiver, giver }) => sum + receiver.confidence + giver.confidence,
    0,
  );
  return {
    trio,
    kind: kindOf(trio, world),
    eligible,
    score: eligible ? softScore : 0,
    softScore,
    points: pairs.reduce((sum, { points }) => sum + points, 0),
    confidence: Math.floor(confidence / (2 * pairs.length)),
    failed,
    coverage,
    closes,
    pairs,
  };
}

function explainPair(trio: Trio, pairing: Pairing, world: World, weighings: Weighings): ExplainedPair {
  const pair = pairOf(trio, pairing, world);
  const weighing = weighings[pairing];
  const receiver = explainSide(pair, 'RECEIVER', weighing.receiver);
  const giver = explainSide(pair, 'GIVER', weighing.giver);
  const { score, points } = joinSides(receiver.points, giver.points, weighing);
  return { pairing, score, points, receiver, giver };
}
