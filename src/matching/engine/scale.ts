/** Every value, weight sum and score of the engine is an integer from 0 to FULL. */
export const FULL = 10_000;

/** What an unknown value counts as. */
export const NEUTRAL = 5_000;

/** The score under which a side is not interested. */
export const FLOOR = 3_500;

const LARGEST_DIRECT_PART = Math.floor(Number.MAX_SAFE_INTEGER / FULL);

/** `part` of `whole` in ten-thousandths, rounded down, at most FULL; exact for all safe integers from 0. */
export function share(part: number, whole: number): number {
  if (part >= whole) return FULL;
  if (part <= LARGEST_DIRECT_PART) return Math.floor((FULL * part) / whole);
  return Number((BigInt(FULL) * BigInt(part)) / BigInt(whole));
}

/** Weighted harmonic mean of two scores, rounded down; `shareOfA` is the weight of `a` out of FULL. */
export function harmonicMean(a: number, b: number, shareOfA: number): number {
  const divisor = shareOfA * b + (FULL - shareOfA) * a;
  return divisor === 0 ? 0 : Math.floor((FULL * a * b) / divisor);
}
