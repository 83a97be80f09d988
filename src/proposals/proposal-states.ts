import type { IsoDate } from '../validation/dates';
import type { Faults } from '../validation/faults';
import type { Proposal, ProposalStatus } from './proposal';

/**
 * Which action leads from which state to which. What is not here is refused.
 * How a proposal comes to be matched, implemented and completed belongs to the partnerships above.
 */
export const transitions = {
  submit: { DRAFT: 'SUBMITTED' },
  publish: { DRAFT: 'PUBLISHED', SUBMITTED: 'PUBLISHED' },
  reject: { SUBMITTED: 'REJECTED' },
  pause: { PUBLISHED: 'PAUSED' },
  resume: { PAUSED: 'PUBLISHED' },
  // A later date for one that still stands changes no state: what was paused stays paused.
  renew: { PUBLISHED: 'PUBLISHED', PAUSED: 'PAUSED', EXPIRED: 'PUBLISHED' },
  withdraw: {
    DRAFT: 'WITHDRAWN',
    SUBMITTED: 'WITHDRAWN',
    PUBLISHED: 'WITHDRAWN',
    PAUSED: 'WITHDRAWN',
    EXPIRED: 'WITHDRAWN',
  },
  expire: { PUBLISHED: 'EXPIRED', PAUSED: 'EXPIRED' },
} as const satisfies Record<string, Partial<Record<ProposalStatus, ProposalStatus>>>;

/** What a person can do; expiry is the calendar's. */
export type ProposalAction = Exclude<keyof typeof transitions, 'expire'>;

/** States in which the text and the terms of a proposal may still be changed. */
export const editableStatuses: readonly ProposalStatus[] = ['DRAFT', 'PUBLISHED', 'PAUSED', 'EXPIRED'];

/** States that end by themselves on the day after `validUntil`. A draft does not: publishing asks for a date still to come. */
export const expiringStatuses = Object.keys(transitions.expire) as readonly ProposalStatus[];

/** The status on a day: judged by the date, so that nothing stale is shown or matched before the sweep has recorded it. */
export function statusOn(
  { status, validUntil }: Pick<Proposal, 'status' | 'validUntil'>,
  today: IsoDate,
): ProposalStatus {
  return expiringStatuses.includes(status) && validUntil < today ? 'EXPIRED' : status;
}

export function nextStatus(action: ProposalAction, from: ProposalStatus): ProposalStatus | null {
  const table: Partial<Record<ProposalStatus, ProposalStatus>> = transitions[action];
  return table[from] ?? null;
}

/** What a person can do with a proposal in that state. */
export function allowedActions(from: ProposalStatus): ProposalAction[] {
  return (Object.keys(transitions) as (keyof typeof transitions)[])
    .filter((action): action is ProposalAction => action !== 'expire')
    .filter((action) => nextStatus(action, from) !== null);
}

/** Answers the state that the action leads to; a refusal says what is possible instead. */
export function checkTransition(
  action: ProposalAction,
  from: ProposalStatus,
  faults: Faults,
): ProposalStatus | null {
  const to = nextStatus(action, from);
  faults.check(
    to !== null,
    'WRONG_STATE',
    ['id'],
    `It is ${from}: to ${action} it must be ${Object.keys(transitions[action]).join(' or ')}. ${possible(from)}`,
  );
  return to;
}

export function checkEditable(from: ProposalStatus, faults: Faults): boolean {
  return faults.check(
    editableStatuses.includes(from),
    'WRONG_STATE',
    ['id'],
    `It is ${from}: to be edited it must be ${editableStatuses.join(' or ')}. ${possible(from)}`,
  );
}

function possible(from: ProposalStatus): string {
  const actions = allowedActions(from);
  return actions.length === 0 ? 'It can no longer be changed.' : `Possible now: ${actions.join(', ')}.`;
}
