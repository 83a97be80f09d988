import { meanByImportance, type Fit } from '../fits';
import { MEETS } from '../similarity';
import type { Criterion } from './criterion';

/** `cover`: how well the needs are answered, each by the give that is closest to it. */
export function cover(fits: readonly Fit[]): number | null {
  return meanByImportance(
    fits,
    (fit) => fit.need,
    (fit) => fit.similarity,
  );
}

export const theme: Criterion = {
  code: 'THEME',
  mutual: true,

  value: (pair) => cover(pair.fits),

  reason({ fits }) {
    const best = fits.reduce((one, other) => (other.similarity > one.similarity ? other : one));
    return {
      code: 'THEME',
      facts: {
        needs: fits.length,
        covered: fits.filter((fit) => fit.similarity >= MEETS).length,
        best: best.give && { need: best.need.theme, give: best.give.theme, similarity: best.similarity },
      },
    };
  },
};
