import type { Role } from '../member';
import { ROLES_OF, type Pairing, type View } from '../pair';
import { FULL } from '../scale';
import type { Weighing } from '../score';
import { weightsFor, type StatedWeights } from '../weights';

/** Each pair's part of the weighted harmonic mean, in tenths. */
export const TENTHS: Readonly<Record<Pairing, number>> = {
  BENEFICIARY_PIVOTAL: 5,
  BENEFICIARY_FACILITATING: 3,
  PIVOTAL_FACILITATING: 2,
};

export type PairScores = Readonly<Record<Pairing, number>>;

/** The weighted harmonic mean of the three pairs, rounded down. In tenths, the largest product is 10^13. */
export function harmonicMeanOfThree(scores: PairScores): number {
  const [bp, bf, pf] = [
    scores.BENEFICIARY_PIVOTAL,
    scores.BENEFICIARY_FACILITATING,
    scores.PIVOTAL_FACILITATING,
  ];
  const divisor =
    TENTHS.BENEFICIARY_PIVOTAL * bf * pf +
    TENTHS.BENEFICIARY_FACILITATING * bp * pf +
    TENTHS.PIVOTAL_FACILITATING * bp * bf;
  return divisor === 0 ? 0 : Math.floor((10 * bp * bf * pf) / divisor);
}

/** How well three fit: the mean of their pairs, as far as the needs are covered. */
export function tripleScore(scores: PairScores, coverage: number): number {
  return Math.floor((harmonicMeanOfThree(scores) * coverage) / FULL);
}

export type Weighings = Readonly<Record<Pairing, Weighing>>;

/** The caller's weights count for the caller's own side in both pairs in which it stands; everyone else keeps the defaults. */
export function weighingsFor(asking: Role | null, stated: StatedWeights | null): Weighings {
  const weights = (pairing: Pairing, view: View) =>
    weightsFor(pairing, view, ROLES_OF[pairing][view] === asking ? stated : null);
  const weighing = (pairing: Pairing): Weighing => ({
    receiver: weights(pairing, 'RECEIVER'),
    giver: weights(pairing, 'GIVER'),
    receiverShare: FULL / 2,
  });
  return {
    BENEFICIARY_PIVOTAL: weighing('BENEFICIARY_PIVOTAL'),
    BENEFICIARY_FACILITATING: weighing('BENEFICIARY_FACILITATING'),
    PIVOTAL_FACILITATING: weighing('PIVOTAL_FACILITATING'),
  };
}
