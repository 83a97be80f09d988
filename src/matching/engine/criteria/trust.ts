import type { Member } from '../member';
import { FULL, NEUTRAL } from '../scale';
import type { Criterion } from './criterion';

type Judged = Pick<Member, 'replies' | 'verification'>;

/** Share of interests that were answered, drawn to one half while few were asked: a Beta(2,2) prior. */
function replyRate({ replies }: Judged): number {
  return Math.floor((FULL * (replies.answered + 2)) / (replies.asked + 4));
}

/** What others make of a member whose institution they may know. */
export function trustIn(member: Judged): number {
  return Math.floor((member.verification.level * 2_500 + replyRate(member)) / 2);
}

export const trust: Criterion = {
  code: 'TRUST',
  mutual: false,

  value(pair, view) {
    const other = pair.judged(view);
    return other.unnamed === true ? null : trustIn(other);
  },

  most(known, stands, view) {
    if (stands === view) return FULL;
    return known.unnamed === true ? NEUTRAL : trustIn(known);
  },

  reason(pair, view) {
    const other = pair.judged(view);
    return { code: 'TRUST', facts: { level: other.verification.level, replyRate: replyRate(other) } };
  },
};
