import type { Faults } from '../validation/faults';
import type { CriterionCode } from './engine/criteria/criterion';
import { LARGEST_WEIGHT, weightProblems, type StatedWeights } from './engine/weights';

/** A client's weights, by the names of the API's input fields. */
export type WeightsByField = Partial<Record<Lowercase<CriterionCode>, number | null>>;

/** The engine's weights for a client's; null where none were given. Each bad one is a fault at its path. */
export function checkWeights(
  faults: Faults,
  weights: WeightsByField | null | undefined,
): StatedWeights | null {
  if (!weights) return null;
  const stated = Object.fromEntries(
    Object.entries(weights).flatMap(([field, weight]) =>
      weight == null ? [] : [[field.toUpperCase(), weight]],
    ),
  ) as StatedWeights;
  for (const problem of weightProblems(stated)) {
    if (problem.code === 'ALL_ZERO') {
      faults.add('REQUIRED', ['weights'], 'At least one weight must be above 0.');
    } else {
      const path = ['weights', problem.criterion.toLowerCase()];
      faults.add('OUT_OF_RANGE', path, `Must be a whole number from 0 to ${LARGEST_WEIGHT}.`);
    }
  }
  return stated;
}
