import { expiryOf, setOf, type Answer, type Interest } from '../partnerships/interest';
import type { MatchChange, MatchState } from '../partnerships/match-state';
import type { Partnership, PartnershipState } from '../partnerships/partnership';
import { calendar } from '../proposals/expiry.repository';
import { emptyCooperation, type Cooperation } from './cooperation';
import { demonstrationId, type Dice } from './dice';
import type { FittingPair } from './fitting-pairs';
import { inventWork } from './invent-work';
import { demonstration } from './world';

/** How far an invented match has come. */
export type MatchPlan = Exclude<MatchState, 'SUGGESTED' | 'SHORTLISTED' | 'MUTUAL'>;

const roads: Readonly<Record<MatchPlan, readonly MatchState[]>> = {
  INTEREST_SENT: ['INTEREST_SENT'],
  DECLINED: ['INTEREST_SENT', 'DECLINED'],
  WITHDRAWN: ['INTEREST_SENT', 'WITHDRAWN'],
  EXPIRED: ['INTEREST_SENT', 'EXPIRED'],
  NEGOTIATING: ['INTEREST_SENT', 'MUTUAL', 'NEGOTIATING'],
  AGREED: ['INTEREST_SENT', 'MUTUAL', 'NEGOTIATING', 'AGREED'],
  IN_IMPLEMENTATION: ['INTEREST_SENT', 'MUTUAL', 'NEGOTIATING', 'AGREED', 'IN_IMPLEMENTATION'],
  COMPLETED: ['INTEREST_SENT', 'MUTUAL', 'NEGOTIATING', 'AGREED', 'IN_IMPLEMENTATION', 'COMPLETED'],
  ENDED: ['INTEREST_SENT', 'MUTUAL', 'NEGOTIATING', 'ENDED'],
};

const dayInMs = 86_400_000;

/** How many days ago it was sent: what waits lately, what expired more than 30, all else long enough for its steps. */
export function daysOf(plan: MatchPlan): number {
  if (plan === 'INTEREST_SENT') return 12;
  return plan === 'EXPIRED' ? 40 : 12 * roads[plan].length;
}

/** When each step was taken. */
function momentsOf(plan: MatchPlan, now: Date, dice: Dice): Date[] {
  const sent = new Date(now.getTime() - daysOf(plan) * dayInMs + dice.below(dayInMs));
  if (plan === 'EXPIRED') return [sent, expiryOf(sent)];
  const moments = [sent];
  for (const step of roads[plan].slice(1)) {
    // A partnership begins in the moment in which interest is mutual.
    const days = step === 'NEGOTIATING' ? 0 : dice.between(5, 11);
    moments.push(new Date(moments.at(-1)!.getTime() + days * dayInMs));
  }
  return moments;
}

const messages = [
  'Your proposal answers what we work on. Shall we talk about how to begin?',
  'We should like to learn how you have done this, and to bring what we have.',
  'Our colleagues met at the online segment; we suggest to go on from there.',
];

/** One match of the demonstration with all that came of it; on odd numbers the offer has asked the request. */
export function inventMatch(
  seed: number,
  number: number,
  plan: MatchPlan,
  { request, offer }: FittingPair,
  now: Date,
  dice: Dice,
): Cooperation {
  const id = demonstrationId(seed, 'interest', number);
  const road = roads[plan];
  const moments = momentsOf(plan, now, dice);
  const partnered = road.includes('MUTUAL');
  const closed = !['INTEREST_SENT', 'NEGOTIATING', 'AGREED', 'IN_IMPLEMENTATION'].includes(plan);
  const sender = number % 2 === 0 ? request : offer;
  const interest: Interest = {
    id,
    proposalSet: setOf([request.proposal.id, offer.proposal.id]),
    state: partnered ? 'MUTUAL' : (plan as Interest['state']),
    sentAt: moments[0]!,
    expiresAt: expiryOf(moments[0]!),
    remindedAt: null,
    declineReason: plan === 'DECLINED' ? 'TIMING' : null,
    declineText: plan === 'DECLINED' ? 'Our next course begins only in a year.' : null,
    closedAt: closed ? moments.at(-1)! : null,
    illustrative: true,
  };
  const answer: Answer | null = partnered ? 'ACCEPTED' : plan === 'DECLINED' ? 'DECLINED' : null;
  const members = [request, offer].map((made, at) => {
    const asked = made !== sender;
    return {
      id: demonstrationId(seed, 'interest member', 2 * number + at),
      interestId: id,
      proposalId: made.proposal.id,
      institutionId: made.proposal.institutionId,
      role: at === 0 ? ('BENEFICIARY' as const) : ('PIVOTAL' as const),
      sender: !asked,
      message: asked ? null : dice.one(messages),
      answer: asked ? answer : null,
      answeredAt: asked && answer !== null ? moments[1]! : null,
      sentAt: moments[0]!,
    };
  });
  const asked = members.find((member) => !member.sender)!;
  const asking = members.find((member) => member.sender)!;
  const changes = road.map((toState, at): MatchChange => ({
    interestId: id,
    number: at + 1,
    fromState: at === 0 ? null : road[at - 1]!,
    toState,
    role: toState === 'EXPIRED' ? null : at === 0 || toState === 'WITHDRAWN' ? asking.role : asked.role,
    reason: toState === 'DECLINED' ? 'TIMING: Our next course begins only in a year.' : null,
    changedBy: toState === 'EXPIRED' ? calendar : demonstration,
    changedAt: moments[at]!,
  }));
  const declined = {
    proposalId: asked.proposalId,
    declinedId: asking.proposalId,
    declinedAt: moments.at(-1)!,
  };
  const base: Cooperation = {
    ...emptyCooperation,
    interests: [interest],
    members,
    changes,
    vetoes: plan === 'DECLINED' ? [declined] : [],
  };
  if (!partnered) return base;
  const partnership: Partnership = {
    id: demonstrationId(seed, 'partnership', number),
    interestId: id,
    state: plan as PartnershipState,
    openedAt: moments[1]!,
    closedAt: interest.closedAt,
    endReason: plan === 'ENDED' ? 'The funds that were hoped for did not come.' : null,
    illustrative: true,
  };
  return { ...base, ...inventWork({ seed, number, partnership, members, request, offer, now }, dice) };
}
