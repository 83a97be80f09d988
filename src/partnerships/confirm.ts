import type { Context } from '../graphql/context';
import { fail } from '../validation/faults';
import type { Agreement } from './agreement';
import { findConfirmations, insertConfirmations, updateAgreementState } from './agreements.repository';
import type { HeldPartnership } from './held-partnership';
import { takeStep } from './lead-partnership';
import type { InterestMember } from './interest';

/**
 * A member's word that it agrees. With the last one the agreement stands, and a partnership that was still negotiating is agreed.
 * The partnership is held, so that of two who confirm at once the second is the last.
 */
export async function confirm(
  db: Context['db'],
  context: Context,
  agreement: Agreement,
  held: HeldPartnership,
  member: InterestMember,
): Promise<Agreement> {
  const { now } = context;
  const { partnership, members } = held;
  const word = { agreementId: agreement.id, proposalId: member.proposalId, confirmedAt: now };
  await insertConfirmations(db, [word]);
  const [confirmations] = await findConfirmations(db, [agreement.id]);
  const confirmed = new Set(confirmations!.map(({ proposalId }) => proposalId));
  if (!members.every(({ proposalId }) => confirmed.has(proposalId))) return agreement;
  await updateAgreementState(db, agreement.id, 'AGREED');
  if (partnership.state === 'NEGOTIATING') await takeStep(db, context, held, { action: 'agree' });
  return { ...agreement, state: 'AGREED' };
}

/** The member whose word it is; who acts for several says for which. */
export function confirmingMember(
  { own }: Pick<HeldPartnership, 'own'>,
  proposalId: string | null,
): InterestMember {
  const named = proposalId === null ? own : own.filter((member) => member.proposalId === proposalId);
  const [first, second] = named;
  if (!first) fail('FORBIDDEN', 'You are not permitted to do this for this member.', ['proposalId']);
  if (second) fail('REQUIRED', 'You may act for several of its members: say for which.', ['proposalId']);
  return first;
}
