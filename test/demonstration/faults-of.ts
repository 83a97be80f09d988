import type { InventedProposal } from '../../src/demonstration/world';
import type { Institution } from '../../src/institutions/institution';
import { checkValidUntil } from '../../src/proposals/date-rules';
import { checkProposal, type ProposalDraft } from '../../src/proposals/proposal-draft';
import { checkPublishable } from '../../src/proposals/publishable';
import { contentOf, draftOf } from '../../src/proposals/stored-draft';
import { dayOf } from '../../src/validation/dates';
import { faultLines } from '../support/fault-lines';

/** What the API would refuse of an invented proposal; also where the check would store something else than what was invented. */
export function faultsOf(
  { proposal, gives, needs }: InventedProposal,
  institution: Pick<Institution, 'verificationState'>,
  now: Date,
): string[] {
  const draft = draftOf(proposal, [
    ...gives.map((give) => ({ ...give, importance: null, side: 'GIVES' as const })),
    ...needs.map((need) => ({ ...need, side: 'NEEDS' as const })),
  ]);
  let checked: ProposalDraft = draft;
  const today = dayOf(now);
  const faults = faultLines((found) => {
    checked = checkProposal(draft, found);
    if (proposal.status === 'EXPIRED') return;
    checkValidUntil(draft.validUntil, today, found);
    if (proposal.status === 'PUBLISHED') checkPublishable(draft, institution.verificationState, today, found);
  });
  const changed = JSON.stringify(contentOf(checked)) !== JSON.stringify(contentOf(draft));
  return changed ? [...faults, 'the check changes it'] : faults;
}
