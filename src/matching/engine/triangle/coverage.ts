import { cover } from '../criteria/theme';
import type { World } from '../member';
import type { Pair } from '../pair';
import { complement } from '../rules/needs';
import type { FailedRule } from '../rules/failed-rule';
import type { Gap } from '../rules/gaps';
import { pairOf, unionOf, type Trio } from './trio';

/** How far the beneficiary's needs are covered, from 0 to 10000. */
export interface Coverage {
  readonly byPivotal: number;
  readonly byFacilitating: number;
  /** By the better of the two alone: what there is without a third. */
  readonly without: number;
  /** By both together. */
  readonly with: number;
  /** What the third adds: with less without. */
  readonly gain: number;
}

/** Below this gain, a third who closes no gap is decoration. */
export const LEAST_GAIN = 500;

export function coverageOf(trio: Trio, world: World): Coverage {
  const byPivotal = covered(pairOf(trio, 'BENEFICIARY_PIVOTAL', world));
  const byFacilitating = covered(pairOf(trio, 'BENEFICIARY_FACILITATING', world));
  return { byPivotal, byFacilitating, ...joined(byPivotal, byFacilitating, covered(unionOf(trio, world))) };
}

export function joined(
  byPivotal: number,
  byFacilitating: number,
  together: number,
): Pick<Coverage, 'without' | 'with' | 'gain'> {
  const without = Math.max(byPivotal, byFacilitating);
  return { without, with: together, gain: together - without };
}

/** Where nothing is needed, nothing is covered. */
function covered({ fits }: Pair): number {
  return cover(fits) ?? 0;
}

/**
 * Whether each of the three is needed: both givers together cover more than either alone, or the third closes a gap between two
 * who would otherwise match, of whom the pivotal partner meets some need itself.
 */
export function addsValue({ gain }: Pick<Coverage, 'gain'>, closes: readonly Gap[], pair: Pair): boolean {
  return gain >= LEAST_GAIN || (closes.length > 0 && complement(pair) === null);
}

export function addedValue(coverage: Coverage, closes: readonly Gap[], pair: Pair): FailedRule | null {
  if (addsValue(coverage, closes, pair)) return null;
  return {
    code: 'ADDED_VALUE',
    facts: { coverageWithout: coverage.without, coverageWith: coverage.with },
  };
}
