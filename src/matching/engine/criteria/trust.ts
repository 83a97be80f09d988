import type { Member } from '../member';
import { FULL } from '../scale';
import type { Criterion } from './criterion';

/** Share of interests that were answered, drawn to one half while few were asked: a Beta(2,2) prior. */
function replyRate({ replies }: Member): number {
  return Math.floor((FULL * (replies.answered + 2)) / (replies.asked + 4));
}

export const trust: Criterion = {
  code: 'TRUST',
  mutual: false,

  value(pair, view) {
    const other = pair.judged(view);
    return Math.floor((other.verification.level * 2_500 + replyRate(other)) / 2);
  },

  reason(pair, view) {
    const other = pair.judged(view);
    return { code: 'TRUST', facts: { level: other.verification.level, replyRate: replyRate(other) } };
  },
};
