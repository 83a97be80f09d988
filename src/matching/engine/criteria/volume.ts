import { meanByImportance } from '../fits';
import type { Capability } from '../member';
import type { Pair } from '../pair';
import { FULL, NEUTRAL, share } from '../scale';
import { MEETS, similarity } from '../similarity';
import type { Criterion } from './criterion';

interface Measured {
  readonly need: Capability;
  readonly unit: string;
  readonly needed: number;
  readonly offered: number;
}

/** The needs of which the amount can be compared: some give meets them and counts in the same unit. */
function measured(pair: Pair): readonly Measured[] {
  const gives = pair.gives;
  const found: Measured[] = [];
  for (const need of pair.receiver.needs) {
    if (need.quantity === null || need.unit === null) continue;
    const offered = largestOffer(need, need.unit, gives);
    if (offered !== null) found.push({ need, unit: need.unit, needed: need.quantity, offered });
  }
  return found;
}

function largestOffer(need: Capability, unit: string, gives: readonly Capability[]): number | null {
  let largest: number | null = null;
  for (const give of gives) {
    if (give.unit !== unit || give.quantity === null || similarity(need, give) < MEETS) continue;
    largest = Math.max(largest ?? 0, give.quantity);
  }
  return largest;
}

export const volume: Criterion = {
  code: 'VOLUME',
  mutual: true,

  value(pair) {
    return meanByImportance(
      measured(pair),
      ({ need }) => need,
      ({ offered, needed }) => share(offered, needed),
    );
  },

  most({ needs, gives }, stands) {
    const stated = stands === 'RECEIVER' ? needs : gives;
    return stated.some(({ quantity }) => quantity !== null) ? FULL : NEUTRAL;
  },

  reason(pair) {
    const facts = measured(pair).map(({ need, unit, needed, offered }) => ({
      theme: need.theme,
      unit,
      needed,
      offered,
    }));
    return { code: 'VOLUME', facts: { measured: facts } };
  },
};
