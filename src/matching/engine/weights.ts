import type { CriterionCode } from './criteria/criterion';
import { CRITERION_CODES } from './criteria/criteria';
import { CRITERIA_OF, defaultWeights, type Weights } from './default-weights';
import type { Pairing, View } from './pair';
import { FULL } from './scale';

/** The largest weight that a caller may state; any scale up to it will do. */
export const LARGEST_WEIGHT = 1_000_000;

export type StatedWeights = Readonly<Partial<Record<CriterionCode, number>>>;

export type WeightProblem =
  | { readonly code: 'UNKNOWN_CRITERION'; readonly criterion: string }
  | { readonly code: 'NOT_A_WHOLE_NUMBER' | 'NEGATIVE' | 'TOO_LARGE'; readonly criterion: string }
  | { readonly code: 'ALL_ZERO' };

/** What is wrong with weights that come from outside; nothing where they can be normalised. */
export function weightProblems(stated: Readonly<Record<string, number>>): readonly WeightProblem[] {
  const problems = Object.entries(stated).flatMap(([criterion, weight]): readonly WeightProblem[] => {
    if (!(CRITERION_CODES as readonly string[]).includes(criterion)) {
      return [{ code: 'UNKNOWN_CRITERION', criterion }];
    }
    if (!Number.isInteger(weight)) return [{ code: 'NOT_A_WHOLE_NUMBER', criterion }];
    if (weight < 0) return [{ code: 'NEGATIVE', criterion }];
    return weight > LARGEST_WEIGHT ? [{ code: 'TOO_LARGE', criterion }] : [];
  });
  if (problems.length > 0 || Object.values(stated).some((weight) => weight > 0)) return problems;
  return [{ code: 'ALL_ZERO' }];
}

/**
 * Brings weights to integers that sum to 10000 by largest remainder; a criterion that is left out weighs nothing.
 * Of equal remainders, the earlier criterion in the list of criteria is rounded up. At least one weight is above 0.
 */
export function normaliseWeights(stated: StatedWeights): Weights {
  const total = CRITERION_CODES.reduce((sum, code) => sum + (stated[code] ?? 0), 0);
  const portions = CRITERION_CODES.map((code) => {
    const scaled = (stated[code] ?? 0) * FULL;
    return { code, weight: Math.floor(scaled / total), remainder: scaled % total };
  });
  const missing = FULL - portions.reduce((sum, { weight }) => sum + weight, 0);
  const raised = new Set(
    portions.toSorted((one, other) => other.remainder - one.remainder).slice(0, missing),
  );
  return Object.fromEntries(
    portions.map((portion) => [portion.code, portion.weight + (raised.has(portion) ? 1 : 0)]),
  ) as Weights;
}

/** Weights as they count in a pairing: restricted to its criteria; the defaults where nothing of them is left. */
export function weightsFor(pairing: Pairing, view: View, stated: StatedWeights | null): Weights {
  const criteria = CRITERIA_OF[pairing] ?? CRITERION_CODES;
  const restricted = (weights: StatedWeights) =>
    Object.fromEntries(criteria.map((code) => [code, weights[code] ?? 0])) as StatedWeights;
  const own = restricted(stated ?? {});
  const counts = Object.values(own).some((weight) => weight > 0);
  return normaliseWeights(counts ? own : restricted(defaultWeights(pairing, view)));
}
