import { authorise, authoriseFor, type Action } from '../access/policy';
import { viewerLabel } from '../access/viewer';
import { appendToOutbox } from '../database/outbox.repository';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { write } from '../graphql/write';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import { calendar } from './expiry.repository';
import type { Proposal, StatusChange } from './proposal';
import type { ProposalAtRevision } from './proposal-action.type';
import { checkTransition, statusOn, type ProposalAction } from './proposal-states';
import { findProposalAt, updateProposal } from './proposals.repository';
import { appendStatusChanges } from './status-changes.repository';

/** Its own people lead a proposal; whether it may stand in a call that wants a review, an organiser says. */
const permissionFor = {
  submit: 'proposal.write',
  publish: 'proposal.write',
  approve: 'proposal.review',
  reject: 'proposal.review',
  requestChangesOf: 'proposal.review',
  pause: 'proposal.write',
  resume: 'proposal.write',
  renew: 'proposal.write',
  withdraw: 'proposal.write',
} as const satisfies Record<ProposalAction, Action>;

/** What others hear of it: told by the id alone, whoever acts on it reads what it may. */
const eventsOf: Partial<Record<ProposalAction, readonly string[]>> = {
  submit: ['proposal.submitted'],
  publish: ['proposal.published'],
  approve: ['proposal.approved', 'proposal.published'],
  reject: ['proposal.rejected'],
  requestChangesOf: ['proposal.changesRequested'],
};

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
export function changeState(
  context: Context,
  input: ProposalAtRevision,
  { action, reason = null, changes = {}, check }: StateChange,
): Promise<Proposal> {
  const { viewer, scope, now } = context;
  const permission = permissionFor[action];
  authorise(viewer, permission);
  const id = keyOf('Proposal', input.id, ['id']);
  const { revision } = input;
  return write(context, { mutation: `${action}Proposal`, type: 'Proposal', input }, async (db) => {
    const stored = await findProposalAt(db, { id, revision }, scope);
    authoriseFor(viewer, permission, stored);
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
    for (const kind of eventsOf[action] ?? []) {
      await appendToOutbox(db, { kind, payload: { proposalId: id } }, now);
    }
    return { ...stored, ...next, revision: revision + 1 };
  });
}
