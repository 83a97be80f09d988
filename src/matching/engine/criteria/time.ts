import { FULL, NEUTRAL, share } from '../scale';
import { neededDays, overlapDays } from '../windows';
import type { Criterion } from './criterion';

export const time: Criterion = {
  code: 'TIME',
  mutual: true,

  value(pair) {
    const days = overlapDays([pair.receiver, pair.giver]);
    return days === null ? null : share(days, neededDays(pair));
  },

  most: ({ window }) => (window === null ? NEUTRAL : FULL),

  reason(pair) {
    const days = overlapDays([pair.receiver, pair.giver]);
    return days === null
      ? null
      : { code: 'TIME', facts: { overlapDays: days, neededDays: neededDays(pair) } };
  },
};
