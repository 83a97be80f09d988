import { CRITERIA } from './criteria/criteria';
import type { Weights } from './default-weights';
import type { Pair } from './pair';
import { FLOOR, FULL, harmonicMean, NEUTRAL } from './scale';

/** How the two views of a pair are weighed. */
export interface Weighing {
  readonly receiver: Weights;
  readonly giver: Weights;
  /** The receiver's part of the harmonic mean, out of 10000. */
  readonly receiverShare: number;
}

/** The soft score of a pair, whether or not it keeps the rules. */
export interface PairScore {
  readonly receiver: number;
  readonly giver: number;
  /** Both sides' raw points together, which part equal scores. */
  readonly points: number;
  readonly score: number;
}

/** The same sums as `explain` makes, without the report. */
export function scorePair(pair: Pair, weighing: Weighing): PairScore {
  let receiverPoints = 0;
  let giverPoints = 0;
  for (const criterion of CRITERIA) {
    const receiverWeight = weighing.receiver[criterion.code];
    const giverWeight = weighing.giver[criterion.code];
    if (receiverWeight === 0 && giverWeight === 0) continue;
    const received = criterion.value(pair, 'RECEIVER') ?? NEUTRAL;
    const given = criterion.mutual ? received : (criterion.value(pair, 'GIVER') ?? NEUTRAL);
    receiverPoints += receiverWeight * received;
    giverPoints += giverWeight * given;
  }
  return joinSides(receiverPoints, giverPoints, weighing);
}

export function joinSides(receiverPoints: number, giverPoints: number, weighing: Weighing): PairScore {
  const receiver = sideScore(receiverPoints);
  const giver = sideScore(giverPoints);
  return {
    receiver,
    giver,
    points: receiverPoints + giverPoints,
    score: harmonicMean(receiver, giver, weighing.receiverShare),
  };
}

export function sideScore(points: number): number {
  return Math.floor(points / FULL);
}

export function reachesFloor({ receiver, giver }: PairScore): boolean {
  return receiver >= FLOOR && giver >= FLOOR;
}
