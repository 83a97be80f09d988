import type { IsoDate } from '../validation/dates';

/** Something that the partners have agreed to do by a day. */
export interface FollowUp {
  readonly id: string;
  readonly partnershipId: string;
  readonly title: string;
  /** The participant who sees to it; null where that is still open, or the person has left. */
  readonly ownerId: string | null;
  readonly dueOn: IsoDate;
  readonly state: FollowUpState;
  readonly dueToldAt: Date | null;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type FollowUpState = 'OPEN' | 'DONE' | 'CANCELLED';

/** How many a partnership may have open at once. */
export const openFollowUpsLimit = 100;

export function isOverdue({ state, dueOn }: Pick<FollowUp, 'state' | 'dueOn'>, today: IsoDate): boolean {
  return state === 'OPEN' && dueOn < today;
}
