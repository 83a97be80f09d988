import type { FundingPosition } from './member';
import type { Pair } from './pair';

export type FundingOutcome = 'NOTHING_NEEDED' | 'CLOSED' | 'PARTLY' | 'OPEN';

/** What becomes of the money where one position meets the other; symmetric. */
export const FUNDING_OUTCOMES: Readonly<
  Record<FundingPosition, Readonly<Record<FundingPosition, FundingOutcome>>>
> = {
  NONE_NEEDED: {
    NONE_NEEDED: 'NOTHING_NEEDED',
    OFFERS: 'NOTHING_NEEDED',
    NEEDS: 'OPEN',
    COST_SHARED: 'NOTHING_NEEDED',
    IN_KIND_ONLY: 'NOTHING_NEEDED',
  },
  OFFERS: {
    NONE_NEEDED: 'NOTHING_NEEDED',
    OFFERS: 'NOTHING_NEEDED',
    NEEDS: 'CLOSED',
    COST_SHARED: 'CLOSED',
    IN_KIND_ONLY: 'NOTHING_NEEDED',
  },
  NEEDS: {
    NONE_NEEDED: 'OPEN',
    OFFERS: 'CLOSED',
    NEEDS: 'OPEN',
    COST_SHARED: 'PARTLY',
    IN_KIND_ONLY: 'OPEN',
  },
  COST_SHARED: {
    NONE_NEEDED: 'NOTHING_NEEDED',
    OFFERS: 'CLOSED',
    NEEDS: 'PARTLY',
    COST_SHARED: 'PARTLY',
    IN_KIND_ONLY: 'PARTLY',
  },
  IN_KIND_ONLY: {
    NONE_NEEDED: 'NOTHING_NEEDED',
    OFFERS: 'NOTHING_NEEDED',
    NEEDS: 'OPEN',
    COST_SHARED: 'PARTLY',
    IN_KIND_ONLY: 'NOTHING_NEEDED',
  },
};

/** The outcome of the two, bettered by what a third brings; null where one of the two left its position open. */
export function fundingOutcome({ receiver, giver, third }: Pair): FundingOutcome | null {
  if (receiver.funding === null || giver.funding === null) return null;
  const outcome = FUNDING_OUTCOMES[receiver.funding][giver.funding];
  if (outcome === 'NOTHING_NEEDED' || third === null) return outcome;
  if (third.funding === 'OFFERS') return 'CLOSED';
  return outcome === 'OPEN' && third.funding === 'COST_SHARED' ? 'PARTLY' : outcome;
}
