/**
 * Expected matches of the synthetic market, as printed by its authors: Su, Bayoumi and Joachims, Optimizing Rankings for Recommendation
 * in Matching Markets, WWW 2022 (arXiv 2106.01941), figure 2, and its table in the authors' repository SW-matching-markets.
 */
export interface Published {
  /** How far all agree on who is popular: 0 not at all, 1 wholly. */
  readonly lambda: number;
  readonly naive: number;
  readonly reciprocal: number;
  /** Their social-welfare ranking. */
  readonly welfare: number;
}

export const published: readonly Published[] = [
  { lambda: 0, naive: 156.3, reciprocal: 199.9, welfare: 198.5 },
  { lambda: 0.25, naive: 128.7, reciprocal: 166.6, welfare: 173.5 },
  { lambda: 0.5, naive: 106.9, reciprocal: 131.0, welfare: 152.7 },
  { lambda: 0.75, naive: 95.0, reciprocal: 105.0, welfare: 134.2 },
];
