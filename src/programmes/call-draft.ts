import { checkDay } from '../validation/check-day';
import type { IsoDate } from '../validation/dates';
import type { Faults } from '../validation/faults';
import type { Call } from './call';
import { checkTold } from './programme-draft';

/** What an organiser fills in of a call. */
export type CallDraft = Pick<Call, 'title' | 'description' | 'opensOn' | 'closesOn'>;

/** Reports every fault at its field, and answers the draft with trimmed texts. */
export function checkCallDraft(draft: CallDraft, faults: Faults): CallDraft {
  const { opensOn, closesOn } = draft;
  const days = [checkDay(opensOn, ['opensOn'], faults), checkDay(closesOn, ['closesOn'], faults)];
  if (days.every(Boolean)) {
    faults.check(opensOn <= closesOn, 'CONTRADICTION', ['closesOn'], 'It would close before it opens.');
  }
  return { ...checkTold(draft, faults), opensOn, closesOn };
}

/** A last day that is set now has not passed yet. */
export function checkClosesOn(closesOn: IsoDate, today: IsoDate, faults: Faults): void {
  faults.check(closesOn >= today, 'OUT_OF_RANGE', ['closesOn'], 'The last day has passed.');
}
