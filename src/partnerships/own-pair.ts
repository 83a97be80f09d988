import { authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { checkKey } from '../graphql/node';
import type { Proposal } from '../proposals/proposal';
import { findProposals } from '../proposals/proposals.repository';
import { isVisible } from '../proposals/proposal-visibility';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import type { ProposalPairInput } from './shortlist-action.type';

/** The caller's own proposal, and the key of the other, both such as the caller may see. */
export async function findOwnPair(
  db: Context['db'],
  input: ProposalPairInput,
  { viewer, scope, now }: Context,
): Promise<{ readonly proposal: Proposal; readonly counterpartId: string }> {
  const faults = new Faults();
  const ids = (['proposalId', 'counterpartId'] as const).map((field) =>
    checkKey(faults, 'Proposal', input[field], [field]),
  );
  faults.throwIfAny();
  faults.check(
    ids[0] !== ids[1],
    'CONTRADICTION',
    ['counterpartId'],
    'A proposal is no counterpart of itself.',
  );
  const found = await findProposals(db, ids as string[], scope);
  const [proposal, counterpart] = found.map((one) => (one && isVisible(scope, one, dayOf(now)) ? one : null));
  faults.check(!!proposal, 'NOT_FOUND', ['proposalId'], 'There is no such proposal.');
  faults.check(!!counterpart, 'NOT_FOUND', ['counterpartId'], 'There is no such proposal.');
  faults.throwIfAny();
  authoriseFor(viewer, 'interest.act', proposal!);
  return { proposal: proposal!, counterpartId: counterpart!.id };
}
