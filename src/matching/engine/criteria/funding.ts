import { fundingOutcome, type FundingOutcome } from '../funding';
import { FULL, NEUTRAL } from '../scale';
import type { Criterion } from './criterion';

const VALUES: Readonly<Record<FundingOutcome, number>> = {
  NOTHING_NEEDED: 10_000,
  CLOSED: 10_000,
  PARTLY: 5_000,
  OPEN: 0,
};

export const funding: Criterion = {
  code: 'FUNDING',
  mutual: true,

  value(pair) {
    const outcome = fundingOutcome(pair);
    return outcome && VALUES[outcome];
  },

  most: (known) => (known.funding === null ? NEUTRAL : FULL),

  reason(pair) {
    const outcome = fundingOutcome(pair);
    return outcome && { code: 'FUNDING', facts: { outcome } };
  },
};
