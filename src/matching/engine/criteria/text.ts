import { sameLanguage } from '../languages';
import type { Pair } from '../pair';
import { FULL, NEUTRAL, share } from '../scale';
import type { Criterion } from './criterion';

const TOLD = 5;

function comparable({ receiver, giver }: Pair): boolean {
  return (
    receiver.terms.length > 0 &&
    giver.terms.length > 0 &&
    sameLanguage(receiver.textLanguage, giver.textLanguage)
  );
}

export const text: Criterion = {
  code: 'TEXT',
  mutual: true,

  /** Walks the two sorted lists side by side. */
  value(pair) {
    if (!comparable(pair)) return null;
    const { lexicon } = pair.world;
    const held = pair.giver.terms;
    let all = 0;
    let shared = 0;
    let at = 0;
    for (const term of pair.receiver.terms) {
      const weight = lexicon.idf(term);
      all += weight;
      while (at < held.length && held[at]! < term) at++;
      if (held[at] === term) shared += weight;
    }
    return all === 0 ? null : share(shared, all);
  },

  most: ({ terms }) => (terms.length === 0 ? NEUTRAL : FULL),

  reason({ receiver, giver, world }) {
    const held = new Set(giver.terms);
    const shared = receiver.terms.filter((term) => held.has(term));
    const weighed = shared.map((term) => ({ term, idf: world.lexicon.idf(term) }));
    weighed.sort((one, other) => other.idf - one.idf || (one.term < other.term ? -1 : 1));
    return {
      code: 'TEXT',
      facts: {
        terms: receiver.terms.length,
        shared: shared.length,
        strongest: weighed.slice(0, TOLD).map(({ term }) => term),
      },
    };
  },
};
