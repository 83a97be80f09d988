import { compare, type Position } from '../order';
import { FULL } from '../scale';

/** A row of the fair order. */
export interface FairPosition extends Position {
  /** Crowding price of the counterpart in points of score; null where it has none: it is barred, or not in the epoch. */
  readonly price: number | null;
}

/** What the pair is worth to both sides on average, less what the counterpart costs; in twenty-thousandths of a point of score. */
function worth({ points }: Position, price: number): number {
  return points - 2 * FULL * price;
}

/** Eligible before barred, what has a price before what has none, then by worth; then, and among what has no price, as by score. */
export function compareFairly(one: FairPosition, other: FairPosition): number {
  if (one.eligible !== other.eligible) return one.eligible ? -1 : 1;
  if (one.price === null || other.price === null) {
    return one.price === other.price ? compare(one, other) : one.price === null ? 1 : -1;
  }
  return worth(other, other.price) - worth(one, one.price) || compare(one, other);
}
