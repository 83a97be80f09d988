import { level } from './level';
import type { MarketGraph } from './market-graph';
import { twoSidesOf } from './two-sides';

/**
 * Matching with transferable utility and logit tastes (Choo and Siow, 2006, with capacities): of the mass `n` of each member,
 * `x^2` stays alone, and a pair matches with mass `mu = K x y`, `K = exp(utility / temperature)`, where for every member
 * `x^2 + sum(mu) = n`. That has one solution (Galichon and Salanie, 2022; for markets that are not two-sided, Ciscato, Galichon and
 * Gousse, 2020): the least of a convex function, of which each step below is the exact descent in one coordinate. On two sides,
 * the steps are the iterative proportional fitting of Galichon and Salanie, and `level` is one more of its kind.
 */
export interface Equilibrium {
  /** `x` of each member. */
  readonly alone: Float64Array;
  readonly sweeps: number;
  /** The largest change of any `ln x` in the last sweep. */
  readonly change: number;
}

export interface EquilibriumOptions {
  /** In the unit of the utilities: the smaller, the closer to an assignment. */
  readonly temperature: number;
  /** Steps end when no `ln x` changes by more. */
  readonly tolerance: number;
  readonly mostSweeps: number;
  /** How often each edge counts, where the edges are a sample of the market: its whole over what was looked at. */
  readonly multiplicity?: number;
}

export function equilibrium(
  graph: MarketGraph,
  capacities: Float64Array,
  { temperature, tolerance, mostSweeps, multiplicity = 1 }: EquilibriumOptions,
): Equilibrium {
  const { size, starts, partners, utilities } = graph;
  const kernel = new Float64Array(utilities.length);
  for (let at = 0; at < kernel.length; at++) {
    kernel[at] = multiplicity * Math.exp(utilities[at]! / temperature);
  }
  const sides = twoSidesOf(graph);
  const alone = capacities.map(Math.sqrt);
  let change = Infinity;
  let sweeps = 0;
  for (; sweeps < mostSweeps && change > tolerance; sweeps++) {
    change = 0;
    for (let member = 0; member < size; member++) {
      const [from, to] = [starts[member]!, starts[member + 1]!];
      if (from === to) continue;
      let half = 0;
      for (let at = from; at < to; at++) half += kernel[at]! * alone[partners[at]!]!;
      half /= 2;
      const capacity = capacities[member]!;
      // The positive root of x^2 + 2 half x = capacity, in the form that does not subtract nearly equal numbers.
      const next = capacity / (half + Math.sqrt(half * half + capacity));
      change = Math.max(change, Math.abs(Math.log(next / alone[member]!)));
      alone[member] = next;
    }
    change = Math.max(change, level(sides, capacities, alone));
  }
  return { alone, sweeps, change };
}

/** The mass with which each edge of the rows matches. */
export function expectedMatches(
  { size, starts, partners, utilities }: MarketGraph,
  alone: Float64Array,
  temperature: number,
): Float64Array {
  const matches = new Float64Array(utilities.length);
  for (let member = 0; member < size; member++) {
    for (let at = starts[member]!; at < starts[member + 1]!; at++) {
      matches[at] = Math.exp(utilities[at]! / temperature) * alone[member]! * alone[partners[at]!]!;
    }
  }
  return matches;
}
