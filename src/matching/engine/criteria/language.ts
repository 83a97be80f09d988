import { sharedLanguage } from '../languages';
import type { Pair } from '../pair';
import { FULL, NEUTRAL } from '../scale';
import type { Criterion } from './criterion';

function interpreted({ receiver, giver, third }: Pair): boolean {
  return receiver.interpreter || giver.interpreter || third?.interpreter === true;
}

export const language: Criterion = {
  code: 'LANGUAGE',
  mutual: true,

  value(pair) {
    const { receiver, giver } = pair;
    if (receiver.languages.length === 0 || giver.languages.length === 0) return null;
    const shared = sharedLanguage([receiver, giver]);
    if (shared !== null) return shared.fluent ? 10_000 : 8_000;
    return interpreted(pair) ? 5_000 : 0;
  },

  most: ({ languages }) => (languages.length === 0 ? NEUTRAL : FULL),

  reason(pair) {
    const shared = sharedLanguage([pair.receiver, pair.giver]);
    return {
      code: 'LANGUAGE',
      facts: {
        shared: shared?.tag ?? null,
        fluent: shared?.fluent ?? false,
        interpreter: shared === null && interpreted(pair),
      },
    };
  },
};
