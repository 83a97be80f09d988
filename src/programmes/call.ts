import type { IsoDate } from '../validation/dates';

/** A call for proposals within a programme. What is handed in to it waits for a review where it wants one. */
export interface Call {
  readonly id: string;
  readonly programmeId: string;
  readonly title: string;
  readonly description: string | null;
  /** Both days included. */
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  /** When an organiser closed it before its last day, for good; null where nobody did. */
  readonly closedAt: Date | null;
  /** Whether its organisers look at a proposal before it is published. */
  readonly reviewed: boolean;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Whether it takes proposals on that day. */
export function isOpen(
  { opensOn, closesOn, closedAt }: Pick<Call, 'opensOn' | 'closesOn' | 'closedAt'>,
  today: IsoDate,
): boolean {
  return closedAt === null && opensOn <= today && today <= closesOn;
}
