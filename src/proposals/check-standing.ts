import type { Context } from '../graphql/context';
import { findInstitutions } from '../institutions/institutions.repository';
import type { IsoDate } from '../validation/dates';
import type { Faults } from '../validation/faults';
import { findCapabilities } from './capabilities.repository';
import type { Proposal } from './proposal';
import { checkPublishable } from './publishable';
import { draftOf } from './stored-draft';

/** Whether the proposal, as it is stored and with its institution as it is, may stand in public from that day on. */
export async function checkStanding(
  db: Context['db'],
  proposal: Proposal,
  today: IsoDate,
  faults: Faults,
): Promise<void> {
  const [capabilities] = await findCapabilities(db, [proposal.id]);
  const [institution] = await findInstitutions(db, [proposal.institutionId]);
  checkPublishable(draftOf(proposal, capabilities!), institution!.verificationState, today, faults);
}
