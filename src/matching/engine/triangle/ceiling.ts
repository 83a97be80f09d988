import { CRITERIA } from '../criteria/criteria';
import type { Member } from '../member';
import type { View } from '../pair';
import { FULL } from '../scale';
import { joinSides, type Weighing } from '../score';

/** The most points that each side of a pair can give where only one member is known, THEME apart. */
export interface Ceiling {
  readonly receiver: number;
  readonly giver: number;
}

export function ceilingOf(member: Member, stands: View, weighing: Weighing): Ceiling {
  let receiver = 0;
  let giver = 0;
  for (const criterion of CRITERIA) {
    const { code } = criterion;
    if (code === 'THEME') continue;
    receiver += weighing.receiver[code] * (criterion.most?.(member, stands, 'RECEIVER') ?? FULL);
    giver += weighing.giver[code] * (criterion.most?.(member, stands, 'GIVER') ?? FULL);
  }
  return { receiver, giver };
}

/** The most that a pair can score of whom both ceilings are known, and how far the needs of the one are covered by the other. */
export function mostScore(one: Ceiling, other: Ceiling, theme: number, weighing: Weighing): number {
  return joinSides(
    Math.min(one.receiver, other.receiver) + weighing.receiver.THEME * theme,
    Math.min(one.giver, other.giver) + weighing.giver.THEME * theme,
    weighing,
  ).score;
}
