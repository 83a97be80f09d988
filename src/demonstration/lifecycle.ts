import type { Proposal, ProposalStatus, StatusChange, Visibility } from '../proposals/proposal';
import { calendar } from '../proposals/expiry.repository';
import { addDays, dayOf, type IsoDate } from '../validation/dates';
import type { Dice } from './dice';
import { demonstration } from './world';

const dayInMs = 86_400_000;

/** Where a proposal stands, how it came there, and how long it stands. */
export interface Life {
  readonly status: ProposalStatus;
  readonly visibility: Visibility;
  readonly validUntil: IsoDate;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly publishedAt: Date | null;
  readonly steps: readonly Omit<StatusChange, 'proposalId'>[];
}

/** Most are open to all; some are paused, expired, drafts, in review or taken back. */
export function inventLife(now: Date, dice: Dice): Life {
  const status = dice.weighted<ProposalStatus>([
    ['PUBLISHED', 87],
    ['PAUSED', 4],
    ['EXPIRED', 3],
    ['DRAFT', 4],
    ['SUBMITTED', 1],
    ['WITHDRAWN', 1],
  ]);
  const visibility = dice.weighted<Visibility>([
    ['PUBLIC', 80],
    ['MEMBERS', 8],
    ['ANONYMISED_UNTIL_MUTUAL', 8],
    ['INVITED_ONLY', 4],
  ]);
  const age = dice.between(20, 200);
  // To the millisecond, so that no two proposals of a list are equally old by rule.
  const at = (daysAgo: number) => new Date(now.getTime() - daysAgo * dayInMs - dice.below(dayInMs));
  const createdAt = at(age);
  const publishedAt = status === 'DRAFT' || status === 'SUBMITTED' ? null : at(age - dice.between(2, 9));
  const expiredFor = dice.between(1, 8);
  const moments = [createdAt];
  if (publishedAt) moments.push(publishedAt);
  if (status === 'EXPIRED') moments.push(new Date(now.getTime() - (expiredFor - 1) * dayInMs));
  else if (status !== 'DRAFT' && status !== 'PUBLISHED') moments.push(at(dice.between(1, 8)));
  return {
    status,
    visibility,
    validUntil: addDays(dayOf(now), status === 'EXPIRED' ? -expiredFor : dice.between(60, 420)),
    createdAt,
    updatedAt: moments.at(-1)!,
    publishedAt,
    steps: moments.map((changedAt, at) => step(status, moments.length, at, changedAt, publishedAt !== null)),
  };
}

function step(
  last: ProposalStatus,
  steps: number,
  at: number,
  changedAt: Date,
  published: boolean,
): Life['steps'][number] {
  const road: ProposalStatus[] = published ? ['DRAFT', 'PUBLISHED', last] : ['DRAFT', last];
  const toStatus = road[Math.min(at, road.length - 1)]!;
  return {
    number: at + 1,
    fromStatus: at === 0 ? null : road[at - 1]!,
    toStatus,
    reason: null,
    changedBy: at === steps - 1 && toStatus === 'EXPIRED' ? calendar : demonstration,
    changedAt,
  };
}

export function historyOf({ steps }: Life, proposalId: Proposal['id']): StatusChange[] {
  return steps.map((one) => ({ ...one, proposalId }));
}
