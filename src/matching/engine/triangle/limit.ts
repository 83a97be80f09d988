import { FULL } from '../scale';
import type { Candidate } from './candidate';
import { ceilingOf, mostScore, type Ceiling } from './ceiling';
import { viewOf, type Seats } from './seats';
import { TENTHS, type Weighings } from './triple-score';

/** How much a candidate lets any triple score, whoever stands with it and its anchor. */
export interface Limit {
  readonly ceiling: Ceiling;
  /** Its part of the divisor in the mean of three, rather too small than too large: of its own pair, and a half of the third one. */
  readonly cost: number;
}

export function limitOf(
  candidate: Candidate,
  seat: 'row' | 'column',
  seats: Seats,
  weighings: Weighings,
): Limit {
  const ceiling = ceilingOf(candidate.member, viewOf(seats[seat], seats.third), weighings[seats.third]);
  const pairing = seat === 'row' ? seats.rowPairing : seats.columnPairing;
  return { ceiling, cost: costOf(candidate.score, TENTHS[pairing], ceiling, FULL, seats, weighings) };
}

/** The same of a candidate of whom nothing is known but its score with the anchor. */
export function costOfScore(score: number, tenths: number, { third }: Seats): number {
  return part(tenths, score) + part(TENTHS[third] / 2, FULL);
}

/** `theme` is how far the one of the third pair covers the needs of the other at most. */
export function costOf(
  score: number,
  tenths: number,
  ceiling: Ceiling,
  theme: number,
  { third }: Seats,
  weighings: Weighings,
): number {
  const most = mostScore(ceiling, ceiling, theme, weighings[third]);
  return part(tenths, score) + part(TENTHS[third] / 2, most);
}

/** Makes parts whole numbers of twelve digits: the largest, of a score of 1, has fourteen. */
const UNIT = 2_000_000_000_000;
/** Of a score of 0: more than all other parts together, and two of them are below 2^53. */
const BOUNDLESS = 4_000_000_000_000_000;

function part(tenths: number, score: number): number {
  return score === 0 ? BOUNDLESS : Math.floor((UNIT * tenths) / score);
}

/**
 * The most that the mean of three can be. The third pair scores no more than either of its members allows, and so no more than the
 * harmonic mean of both, to which each gives a half of the divisor: that is why the bound falls with either cost.
 */
export function mostMean(one: number, other: number): number {
  return Math.min(FULL, Math.floor((10 * UNIT) / (one + other)));
}
