import type { VerificationState } from '../institutions/institution';
import type { IsoDate } from '../validation/dates';
import type { Faults } from '../validation/faults';
import type { ProposalDraft } from './proposal-draft';

/** What remains to be settled before it may stand in public. Paths name the proposal's fields. */
export function checkComplete(
  { kind, gives, needs }: Pick<ProposalDraft, 'kind' | 'gives' | 'needs'>,
  faults: Faults,
): void {
  const givesSomething = kind === 'REQUEST' || gives.length > 0;
  const needsSomething = kind === 'OFFER' || needs.length > 0;
  faults.check(
    givesSomething,
    'REQUIRED',
    ['gives'],
    'An offer or a two-way proposal gives at least one capability.',
  );
  faults.check(
    needsSomething,
    'REQUIRED',
    ['needs'],
    'A request or a two-way proposal needs at least one capability.',
  );
}

/** Whether it may be handed in, or stand in public, from that day on. */
export function checkPublishable(
  proposal: ProposalDraft,
  verificationState: VerificationState,
  today: IsoDate,
  faults: Faults,
): void {
  checkComplete(proposal, faults);
  faults.check(proposal.validUntil >= today, 'OUT_OF_RANGE', ['validUntil'], 'Its last day has passed.');
  faults.check(
    (proposal.window?.to ?? today) >= today,
    'OUT_OF_RANGE',
    ['window', 'to'],
    'The window has closed.',
  );
  faults.check(
    verificationState !== 'REJECTED' && verificationState !== 'FLAGGED',
    'WRONG_STATE',
    ['institution'],
    'Its institution was refused, or stands under a red flag.',
  );
}
