import type { PartnerRole } from '../proposals/proposal';

/** One side's wish to work with another, or with two others at once, and what became of it. */
export interface Interest {
  readonly id: string;
  /** The proposals concerned, whoever asked whom. */
  readonly proposalSet: string;
  readonly state: InterestState;
  readonly sentAt: Date;
  /** From then on it has expired, whether or not that was recorded. */
  readonly expiresAt: Date;
  readonly remindedAt: Date | null;
  readonly declineReason: DeclineReason | null;
  readonly declineText: string | null;
  /** When nothing more could come of it; null while it waits, or its partnership goes on. */
  readonly closedAt: Date | null;
  readonly illustrative: boolean;
}

/** A proposal's part in an interest, and in the partnership that it leads to. */
export interface InterestMember {
  readonly id: string;
  readonly interestId: string;
  readonly proposalId: string;
  /** Of the proposal: who acts for it. */
  readonly institutionId: string;
  readonly role: PartnerRole;
  /** Asked the others. */
  readonly sender: boolean;
  readonly message: string | null;
  /** Of one that was asked; null until then. */
  readonly answer: Answer | null;
  readonly answeredAt: Date | null;
  readonly sentAt: Date;
}

export const interestStates = ['INTEREST_SENT', 'MUTUAL', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const;
export type InterestState = (typeof interestStates)[number];

export type Answer = 'ACCEPTED' | 'DECLINED';

export type DeclineReason =
  'NO_FIT' | 'TIMING' | 'NO_CAPACITY' | 'FUNDING' | 'OTHER_PARTNER' | 'PRIORITIES' | 'OTHER';

/** How many of a proposal's own interests may wait for an answer at once. */
export const openInterestsLimit = 10;

const dayInMs = 86_400_000;

export function expiryOf(sentAt: Date): Date {
  return new Date(sentAt.getTime() + 30 * dayInMs);
}

/** Those sent before this moment have waited long enough to be reminded of. */
export function reminderDue(now: Date): Date {
  return new Date(now.getTime() - 21 * dayInMs);
}

/** The state at a moment: judged by the date, so that nothing stale is answered before the sweep has recorded it. */
export function interestStateAt(
  { state, expiresAt }: Pick<Interest, 'state' | 'expiresAt'>,
  now: Date,
): InterestState {
  return state === 'INTEREST_SENT' && expiresAt <= now ? 'EXPIRED' : state;
}

/** Names an unordered set of proposals. */
export function setOf(proposalIds: readonly string[]): string {
  return proposalIds.toSorted().join(' ');
}

/** Whether everyone who was asked has said yes. */
export function isMutual(members: readonly Pick<InterestMember, 'sender' | 'answer'>[]): boolean {
  return members.every(({ sender, answer }) => sender || answer === 'ACCEPTED');
}
