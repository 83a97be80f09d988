import type { IsoDate } from '../validation/dates';
import type { Faults } from '../validation/faults';
import type { Proposal, ProposalStatus } from './proposal';

/** Which action leads from which state to which. What is not here is refused. */
export const transitions = {
  submit: { DRAFT: 'SUBMITTED' },
  publish: { DRAFT: 'PUBLISHED' },
  approve: { SUBMITTED: 'PUBLISHED' },
  reject: { SUBMITTED: 'REJECTED' },
  requestChangesOf: { SUBMITTED: 'DRAFT', PUBLISHED: 'DRAFT', PAUSED: 'DRAFT' },
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
  match: { PUBLISHED: 'MATCHED', IN_IMPLEMENTATION: 'MATCHED' },
  implement: { MATCHED: 'IN_IMPLEMENTATION', PUBLISHED: 'IN_IMPLEMENTATION' },
  complete: { MATCHED: 'COMPLETED', IN_IMPLEMENTATION: 'COMPLETED' },
  reopen: { MATCHED: 'PUBLISHED', IN_IMPLEMENTATION: 'PUBLISHED' },
} as const satisfies Record<string, Partial<Record<ProposalStatus, ProposalStatus>>>;

/** Nobody does these to a proposal: expiry is the calendar's, and the others follow from its partnerships. */
const consequences = ['expire', 'match', 'implement', 'complete', 'reopen'] as const;

/** What a person can do. */
export type ProposalAction = Exclude<keyof typeof transitions, (typeof consequences)[number]>;

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
    .filter((action): action is ProposalAction => !(consequences as readonly string[]).includes(action))
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
