import type { PartnerRole } from '../proposals/proposal';
import { interestStateAt, type Interest, type InterestState } from './interest';
import type { Partnership, PartnershipState } from './partnership';

/** How far two or three proposals have come with each other. */
export type MatchState = 'SUGGESTED' | 'SHORTLISTED' | InterestState | PartnershipState;

/** One entry of the append-only history of an interest and of its partnership. */
export interface MatchChange {
  readonly interestId: string;
  /** 1 for the first. */
  readonly number: number;
  readonly fromState: MatchState | null;
  readonly toState: MatchState;
  /** The member that brought it about; null where it was the calendar. */
  readonly role: PartnerRole | null;
  readonly reason: string | null;
  readonly changedBy: string;
  readonly changedAt: Date;
}

/** What has come of a match: the furthest of what there is. */
export function matchStateAt({ interest, partnership, shortlisted }: MatchRecord, now: Date): MatchState {
  if (partnership !== null) return partnership.state;
  if (interest !== null) return interestStateAt(interest, now);
  return shortlisted ? 'SHORTLISTED' : 'SUGGESTED';
}

export interface MatchRecord {
  /** The latest. */
  readonly interest: Pick<Interest, 'state' | 'expiresAt'> | null;
  readonly partnership: Pick<Partnership, 'state'> | null;
  readonly shortlisted: boolean;
}
