import { equilibrium, type EquilibriumOptions } from './equilibrium';
import { FLOOR, FULL } from '../scale';
import type { MarketGraph } from './market-graph';

/** In points of score. In the market of Su, Bayoumi and Joachims it yields the most matches of 200, 500, 1000 and 1500. */
export const TEMPERATURE = 500;

/** What a pair is worth to both on average, by the points of both sides, above the score under which nobody is interested. */
export function utilityOf(points: number): number {
  return points / (2 * FULL) - FLOOR;
}

/** Finer than the hundredth of a point, of which the rounding of prices takes nothing in. */
const ENOUGH: EquilibriumOptions = { temperature: TEMPERATURE, tolerance: 1e-5, mostSweeps: 300 };

/**
 * What each member costs whoever looks for partners, in points of score: the more compete for it, the more. A member ranks its
 * partners by `mu = K x y`, in which its own `x` is the same for all, so by `utility + temperature ln y`: utility less this price.
 */
export function crowdingPrices(
  graph: MarketGraph,
  capacities: Float64Array,
  options: Partial<EquilibriumOptions> = {},
): Int32Array {
  const complete = { ...ENOUGH, ...options };
  const { alone } = equilibrium(graph, capacities, complete);
  return Int32Array.from(alone, (mass) => Math.round(-complete.temperature * Math.log(mass)));
}
