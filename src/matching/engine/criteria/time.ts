import { share } from '../scale';
import { neededDays, overlapDays } from '../windows';
import type { Pair } from '../pair';
import type { Criterion, ReasonFacts } from './criterion';

function found(pair: Pair): ReasonFacts['TIME'] | null {
  const { receiver, giver } = pair;
  if (receiver.window === null || giver.window === null) return null;
  return { overlapDays: overlapDays([receiver.window, giver.window]), neededDays: neededDays(pair) };
}

export const time: Criterion = {
  code: 'TIME',
  mutual: true,

  value(pair) {
    const days = found(pair);
    return days && share(days.overlapDays, days.neededDays);
  },

  reason(pair) {
    const facts = found(pair);
    return facts && { code: 'TIME', facts };
  },
};
