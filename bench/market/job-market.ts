import { Random } from '../../test/support/random';

/**
 * The synthetic market of Su, Bayoumi and Joachims, as their program makes it: what candidate `c` thinks of employer `j` is
 * (1 - lambda) u + lambda r, with u uniform in [0, 1) and r falling evenly from 1 for the first employer to 0 for the last; and the other
 * way round with another u and a ramp over the candidates. Both are probabilities of interest.
 */
export interface JobMarket {
  readonly candidates: number;
  readonly employers: number;
  /** At `c * employers + j`. */
  readonly candidateLikes: Float64Array;
  readonly employerLikes: Float64Array;
}

export function jobMarket(seed: number, lambda: number, candidates = 150, employers = 100): JobMarket {
  const random = new Random(seed);
  const blend = (rank: number, of: number) => (1 - lambda) * random.next() + lambda * (1 - rank / (of - 1));
  const likes = (value: (candidate: number, employer: number) => number) =>
    Float64Array.from({ length: candidates * employers }, (_, at) =>
      value(Math.floor(at / employers), at % employers),
    );
  return {
    candidates,
    employers,
    candidateLikes: likes((_, employer) => blend(employer, employers)),
    employerLikes: likes((candidate) => blend(candidate, candidates)),
  };
}

/** Each candidate's employers, the greatest value first. */
export function listsBy({ candidates, employers }: JobMarket, values: Float64Array): Int32Array[] {
  return Array.from({ length: candidates }, (_, candidate) =>
    descending(employers, (employer) => values[candidate * employers + employer]!),
  );
}

/** The numbers below `size`, the greatest value first, of equal ones the smaller number. */
export function descending(size: number, valueOf: (item: number) => number): Int32Array {
  return Int32Array.from(
    Array.from({ length: size }, (_, item) => item).sort(
      (one, other) => valueOf(other) - valueOf(one) || one - other,
    ),
  );
}
