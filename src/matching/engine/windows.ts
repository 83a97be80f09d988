import type { Member } from './member';
import type { Pair } from './pair';

/** Days that the exchange needs: the receiver's word, else the giver's, else one. */
export function neededDays(pair: Pair): number {
  return Math.max(1, pair.receiver.durationDays ?? pair.giver.durationDays ?? 1);
}

/** Days on which all can who stated a window; null where fewer than two did, and there is nothing to miss. */
export function overlapDays(members: readonly Member[]): number | null {
  let stated = 0;
  let from = -Infinity;
  let to = Infinity;
  for (const { window } of members) {
    if (window === null) continue;
    stated++;
    from = Math.max(from, window.from);
    to = Math.min(to, window.to);
  }
  return stated < 2 ? null : Math.max(0, to - from + 1);
}
