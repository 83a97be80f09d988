import type { Agreement } from '../partnerships/agreement';
import { themesCovered } from '../partnerships/themes-covered';
import type { FollowUp } from '../partnerships/follow-up';
import type { InterestMember } from '../partnerships/interest';
import { outcomeAreas } from '../partnerships/outcome';
import { goesOn, type Partnership } from '../partnerships/partnership';
import { addDays, dayOf } from '../validation/dates';
import type { Cooperation } from './cooperation';
import { demonstrationId, type Dice } from './dice';
import type { FittingPair } from './fitting-pairs';

interface Begun extends FittingPair {
  readonly seed: number;
  readonly number: number;
  readonly partnership: Partnership;
  readonly members: readonly InterestMember[];
  readonly now: Date;
}

const tasks = [
  'Agree on the dates and on who travels',
  'Send the curriculum for comment',
  'Name the trainers and the participants',
  'Draft the work plan',
  'Report on the first month',
];

type Work = Pick<
  Cooperation,
  'partnerships' | 'commitments' | 'followUps' | 'outcomes' | 'agreements' | 'confirmations' | 'exchanges'
>;

/** What partners do: the places that they take, what they agree on and have to do, and what comes of it. */
export function inventWork(begun: Begun, dice: Dice): Work {
  const { seed, number, partnership, members } = begun;
  const papers = inventPapers(begun);
  return {
    partnerships: [partnership],
    commitments: members.map(({ proposalId }, at) => ({
      id: demonstrationId(seed, 'commitment', 2 * number + at),
      proposalId,
      counterpartId: members[1 - at]!.proposalId,
      partnershipId: partnership.id,
      openedAt: partnership.openedAt,
      closedAt: partnership.closedAt,
    })),
    followUps: goesOn(partnership) ? inventTasks(begun, dice) : [],
    ...papers,
    ...(partnership.state === 'COMPLETED' ? inventResults(begun, dice) : { outcomes: [], exchanges: [] }),
  };
}

function inventTasks({ seed, number, partnership, request, offer, now }: Begun, dice: Dice): FollowUp[] {
  const owners = [request.proposal.contactId, offer.proposal.contactId];
  return dice
    .shuffled(tasks)
    .slice(0, 3)
    .map((title, at): FollowUp => ({
      id: demonstrationId(seed, 'follow-up', 3 * number + at),
      partnershipId: partnership.id,
      title,
      ownerId: owners[at % 2]!,
      // One is done, one is due soon, and of some the day has passed.
      dueOn: addDays(dayOf(now), at === 1 ? dice.between(5, 30) : -dice.between(1, 12)),
      state: at === 0 ? 'DONE' : 'OPEN',
      dueToldAt: at === 1 ? null : now,
      revision: 1,
      createdAt: partnership.openedAt,
      updatedAt: partnership.openedAt,
    }));
}

/** Whoever still negotiates has one paper on the table, confirmed by one side; all others have theirs. */
function inventPapers({
  seed,
  number,
  partnership,
  members,
}: Begun): Pick<Work, 'agreements' | 'confirmations'> {
  if (partnership.state === 'ENDED') return { agreements: [], confirmations: [] };
  const id = demonstrationId(seed, 'agreement', number);
  const negotiating = partnership.state === 'NEGOTIATING';
  const createdAt = partnership.openedAt;
  const agreement: Agreement = {
    id,
    partnershipId: partnership.id,
    kind: negotiating ? 'LETTER_OF_INTENT' : 'WORK_PLAN',
    title: negotiating ? 'Letter of intent (illustrative)' : 'Plan of work for twelve months (illustrative)',
    note: 'Invented for the demonstration.',
    signedOn: negotiating ? null : dayOf(createdAt),
    startsOn: negotiating ? null : dayOf(createdAt),
    endsOn: negotiating ? null : addDays(dayOf(createdAt), 365),
    documentLink: null,
    confidential: true,
    state: negotiating ? 'PROPOSED' : 'AGREED',
    illustrative: true,
    createdAt,
  };
  const confirming = negotiating ? members.slice(0, 1) : members;
  return {
    agreements: [agreement],
    confirmations: confirming.map(({ proposalId }) => ({
      agreementId: id,
      proposalId,
      confirmedAt: createdAt,
    })),
  };
}

function inventResults(
  { seed, number, partnership, members, request, offer }: Begun,
  dice: Dice,
): Pick<Work, 'outcomes' | 'exchanges'> {
  const completedAt = partnership.closedAt!;
  const gives = offer.gives.map((give) => ({ ...give, importance: null }));
  return {
    outcomes: members.map(({ proposalId }) => ({
      partnershipId: partnership.id,
      proposalId,
      scores: outcomeAreas.map((area) => ({ area, score: dice.chance(10) ? null : dice.between(3, 5) })),
      comment: 'Invented for the demonstration.',
      answeredAt: completedAt,
    })),
    exchanges: themesCovered(request.needs, gives).map((theme, at) => ({
      id: demonstrationId(seed, `exchange of match ${number}`, at),
      providerId: offer.proposal.institutionId,
      recipientId: request.proposal.institutionId,
      theme,
      completedOn: dayOf(completedAt),
      source: `partnership ${partnership.id}`,
      illustrative: true,
    })),
  };
}
