import { meanByImportance } from '../fits';
import type { Capability } from '../member';
import { modalitySimilarity } from '../modalities';
import { FULL, NEUTRAL } from '../scale';
import type { Criterion } from './criterion';

function bestModality(need: Capability, gives: readonly Capability[]): number {
  let best = 0;
  for (const give of gives) best = Math.max(best, modalitySimilarity(need.modality, give.modality));
  return best;
}

export const modality: Criterion = {
  code: 'MODALITY',
  mutual: true,

  value({ receiver, gives }) {
    return meanByImportance(
      receiver.needs,
      (need) => need,
      (need) => bestModality(need, gives),
    );
  },

  most: ({ needs }, stands) => (stands === 'RECEIVER' && needs.length === 0 ? NEUTRAL : FULL),

  reason({ receiver, gives }) {
    const found = receiver.needs.map((need) => bestModality(need, gives));
    return {
      code: 'MODALITY',
      facts: {
        needs: found.length,
        same: found.filter((value) => value === 10_000).length,
        related: found.filter((value) => value === 5_000).length,
      },
    };
  },
};
