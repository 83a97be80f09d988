import { authorise } from '../access/policy';
import { viewerLabel } from '../access/viewer';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { write } from '../graphql/write';
import { closeCommitments } from '../history/commitments.repository';
import { Faults } from '../validation/faults';
import { tell, type MatchEvent } from './events';
import { actorOf, holdPartnership, type HeldPartnership } from './held-partnership';
import { updateInterest } from './interests.repository';
import { appendMatchChange } from './match-changes.repository';
import { checkPartnershipTransition, goesOn, type Partnership, type PartnershipAction } from './partnership';
import type { PartnershipActionInput } from './partnership-action.type';
import { updatePartnership } from './partnerships.repository';
import { settleStatuses } from './settle-statuses';

const events = {
  agree: 'partnership.agreed',
  start: 'partnership.started',
  complete: 'partnership.completed',
  end: 'partnership.ended',
} as const satisfies Record<PartnershipAction, MatchEvent>;

interface Step {
  readonly action: PartnershipAction;
  /** Of an end. */
  readonly reason?: string;
  /** What else is done, in the same transaction. */
  readonly also?: (db: Context['db'], held: HeldPartnership) => Promise<void>;
}

/** Leads a partnership into another state, for whoever acts for one of its members. */
export function leadPartnership(
  context: Context,
  mutation: string,
  input: PartnershipActionInput,
  step: Step,
): Promise<Partnership> {
  authorise(context.viewer, 'partnership.act');
  const id = keyOf('Partnership', input.id, ['id']);
  return write(context, { mutation, type: 'Partnership', input }, async (db) =>
    takeStep(db, context, await holdPartnership(db, id, context), step),
  );
}

/** With the partnership held: its state and history, the places that it takes, and the status of its proposals. */
export async function takeStep(
  db: Context['db'],
  { viewer, now }: Context,
  held: HeldPartnership,
  { action, reason, also }: Step,
): Promise<Partnership> {
  const { partnership, members } = held;
  const faults = new Faults();
  const state = checkPartnershipTransition(action, partnership.state, faults);
  faults.throwIfAny();
  const { id, interestId } = partnership;
  const next = { ...partnership, state: state!, endReason: reason ?? null };
  const after = { ...next, closedAt: goesOn(next) ? null : now };
  await updatePartnership(db, id, {
    state: after.state,
    closedAt: after.closedAt,
    endReason: after.endReason,
  });
  if (after.closedAt !== null) {
    await closeCommitments(db, id, now);
    await updateInterest(db, interestId, { closedAt: now });
  }
  const proposalIds = members.map(({ proposalId }) => proposalId);
  await settleStatuses(db, proposalIds, { partnershipId: id, completed: action === 'complete' }, now);
  await also?.(db, held);
  await appendMatchChange(db, {
    interestId,
    fromState: partnership.state,
    toState: after.state,
    role: actorOf(held)?.role ?? null,
    reason: reason ?? null,
    changedBy: viewerLabel(viewer),
    changedAt: now,
  });
  await tell(db, events[action], { interestId, partnershipId: id }, members, now);
  return after;
}
