import type { Member, Window } from './member';
import type { Pair } from './pair';

/** Days that the exchange needs: the receiver's word, else the giver's, else one. */
export function neededDays(pair: Pair): number {
  return Math.max(1, pair.receiver.durationDays ?? pair.giver.durationDays ?? 1);
}

/** Days on which all of them can; none where the windows do not meet. */
export function overlapDays(windows: readonly Window[]): number {
  let from = -Infinity;
  let to = Infinity;
  for (const window of windows) {
    from = Math.max(from, window.from);
    to = Math.min(to, window.to);
  }
  return Math.max(0, to - from + 1);
}

export function statedWindows(members: readonly Member[]): readonly Window[] {
  return members.flatMap(({ window }) => (window === null ? [] : [window]));
}
