import type { Institution } from '../institutions/institution';
import { goesOn } from '../partnerships/partnership';
import { statusFor } from '../proposals/proposal-places';
import { emptyCooperation, joined, type Cooperation } from './cooperation';
import { Dice } from './dice';
import { fittingPairs, type FittingPair } from './fitting-pairs';
import { daysOf, inventMatch, type MatchPlan } from './invent-match';
import { inventMemoranda } from './memoranda';
import type { InventedProposal } from './world';

/** Some of each; the first come to the earliest requests, which a new reader of the demonstration looks at. */
const plans: readonly MatchPlan[] = [
  'NEGOTIATING',
  'INTEREST_SENT',
  'IN_IMPLEMENTATION',
  'INTEREST_SENT',
  'AGREED',
  'DECLINED',
  'COMPLETED',
  'INTEREST_SENT',
  'EXPIRED',
  'NEGOTIATING',
  'WITHDRAWN',
  'INTEREST_SENT',
  'COMPLETED',
  'ENDED',
  'INTEREST_SENT',
  'DECLINED',
  'IN_IMPLEMENTATION',
  'INTEREST_SENT',
  'EXPIRED',
  'AGREED',
];

/** What has come of the seminar: the host's memoranda, and some matches with all that followed. The proposals are those that stand then. */
export function inventCooperation(
  proposals: readonly InventedProposal[],
  institutions: readonly Institution[],
  now: Date,
  seed: number,
): { readonly cooperation: Cooperation; readonly proposals: readonly InventedProposal[] } {
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));
  const dice = new Dice(seed, 'cooperation');
  const found = planned([...fittingPairs(proposals, byId, now, 2)], now);
  const matches = found.map(({ plan, pair }, at) => inventMatch(seed, at, plan, pair, now, dice));
  const { agreements, parties } = inventMemoranda(seed, now);
  const cooperation = joined([{ ...emptyCooperation, agreements, parties }, ...matches]);
  return { cooperation, proposals: proposals.map((made) => followed(made, cooperation)) };
}

interface PlannedMatch {
  readonly plan: MatchPlan;
  readonly pair: FittingPair;
}

/** For each plan the first pair that was open long enough, and in which neither side has more partners than it has places. */
function planned(pairs: readonly FittingPair[], now: Date): PlannedMatch[] {
  const taken = new Map<string, number>();
  const free = [...pairs];
  return plans.flatMap((plan) => {
    const since = new Date(now.getTime() - daysOf(plan) * 86_400_000);
    const pair = free.find(({ request, offer }) =>
      [request.proposal, offer.proposal].every(
        ({ id, capacity, publishedAt }) => publishedAt! <= since && (taken.get(id) ?? 0) < (capacity ?? 3),
      ),
    );
    if (pair === undefined) return [];
    free.splice(free.indexOf(pair), 1);
    for (const { proposal } of [pair.request, pair.offer]) {
      taken.set(proposal.id, (taken.get(proposal.id) ?? 0) + 1);
    }
    return { plan, pair };
  });
}

/** A proposal in the status that follows from its partnerships, with the entry in its history. */
function followed(made: InventedProposal, { members, partnerships }: Cooperation): InventedProposal {
  const { proposal, history } = made;
  const interests = new Set(
    members.filter(({ proposalId }) => proposalId === proposal.id).map(({ interestId }) => interestId),
  );
  const current = partnerships.filter((one) => interests.has(one.interestId) && goesOn(one));
  const last = current.at(-1);
  const underway = current.map(({ state }) => state === 'IN_IMPLEMENTATION');
  const status = statusFor({ ...proposal, underway, completed: false });
  if (status === proposal.status || last === undefined) return made;
  const change = {
    proposalId: proposal.id,
    number: history.length + 1,
    fromStatus: proposal.status,
    toStatus: status,
    reason: null,
    changedBy: `partnership ${last.id}`,
    changedAt: last.openedAt,
  };
  return {
    ...made,
    proposal: { ...proposal, status, revision: proposal.revision + 1, updatedAt: last.openedAt },
    history: [...history, change],
  };
}
