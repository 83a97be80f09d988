import type { TwoSides } from './two-sides';

/**
 * Moves the two sides of each part against each other, all of a side by one factor, to where the convex function is least: matches stay
 * as they are, and what both sides have left over differs by as much as what they had. Step by step this would take long where
 * both have about as much. Answers the largest change of any `ln x`.
 */
export function level(
  { part, parts, side }: TwoSides,
  capacities: Float64Array,
  alone: Float64Array,
): number {
  const [ones, others, excess] = [new Float64Array(parts), new Float64Array(parts), new Float64Array(parts)];
  for (let member = 0; member < side.length; member++) {
    const sums = side[member]! > 0 ? ones : others;
    sums[part[member]!]! += alone[member]! ** 2;
    excess[part[member]!]! += side[member]! * capacities[member]!;
  }
  const factor = excess.map((more, at) => factorOf(ones[at]!, others[at]!, more));
  let change = 0;
  for (let member = 0; member < side.length; member++) {
    const by = factor[part[member]!]!;
    if (side[member] === 0 || by === 1) continue;
    alone[member]! *= side[member]! > 0 ? by : 1 / by;
    change = Math.max(change, Math.abs(Math.log(by)));
  }
  return change;
}

/** The root of `z one - other / z = more`, of which the factor is the square root; 1 where there is but one side. */
function factorOf(one: number, other: number, more: number): number {
  if (one === 0 || other === 0) return 1;
  const root = Math.sqrt(more * more + 4 * one * other);
  // Of two equal forms, the one that does not subtract nearly equal numbers.
  return Math.sqrt(more > 0 ? (more + root) / (2 * one) : (2 * other) / (root - more));
}
