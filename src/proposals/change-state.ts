import { authorise } from '../access/policy';
import { viewerLabel } from '../access/viewer';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import { calendar } from './expiry.repository';
import type { Proposal, StatusChange } from './proposal';
import { checkTransition, statusOn, type ProposalAction } from './proposal-states';
import { findProposalAt, updateProposal } from './proposals.repository';
import { appendStatusChanges } from './status-changes.repository';

export interface StateChange {
  readonly action: ProposalAction;
  /** For the history. */
  readonly reason?: string | null;
  /** What changes besides the state. */
  readonly changes?: Partial<Pick<Proposal, 'validUntil' | 'publishedAt'>>;
  /** What must hold besides the state; not asked where the state itself is wrong. */
  readonly check?: (db: Context['db'], proposal: Proposal, faults: Faults) => void | Promise<void>;
}

/**
 * Leads a proposal into another state and records it, in one transaction. Of two callers who saw the same revision one wins:
 * the row is written only where the revision is still the one that was read, and the history only after the row.
 */
export async function changeState(
  { viewer, scope, database, loaders, now }: Context,
  input: { readonly id: string; readonly revision: number },
  { action, reason = null, changes = {}, check }: StateChange,
): Promise<Proposal> {
  authorise(viewer, 'proposal.write');
  const id = keyOf('Proposal', input.id, ['id']);
  const { revision } = input;
  const proposal = await inTransaction(database, async (db) => {
    const stored = await findProposalAt(db, { id, revision }, scope);
    const from = statusOn(stored, dayOf(now));
    const faults = new Faults();
    const status = checkTransition(action, from, faults);
    if (status !== null) await check?.(db, { ...stored, ...changes }, faults);
    faults.throwIfAny();
    const next = { ...changes, status: status!, updatedAt: now };
    await updateProposal(db, { id, revision, ...next });
    const change = { proposalId: id, changedAt: now };
    const expiry = { fromStatus: stored.status, toStatus: from, reason: null, changedBy: calendar };
    const step = { fromStatus: from, toStatus: status!, reason, changedBy: viewerLabel(viewer) };
    // Where the sweep had not come by yet, the expiry is recorded first.
    const steps: Omit<StatusChange, 'number' | 'proposalId' | 'changedAt'>[] =
      from === stored.status ? [step] : [expiry, step];
    await appendStatusChanges(
      db,
      steps.map((one) => ({ ...change, ...one })),
    );
    return { ...stored, ...next, revision: revision + 1 };
  });
  loaders.clear();
  return proposal;
}
