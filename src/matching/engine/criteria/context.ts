import type { CountrySituation } from '../member';
import type { Pair } from '../pair';
import { FULL, NEUTRAL, share } from '../scale';
import type { ContextMark, Criterion } from './criterion';

const MARKS: readonly (readonly [ContextMark, keyof CountrySituation])[] = [
  ['INCOME_GROUP', 'incomeGroup'],
  ['LDC', 'ldc'],
  ['LLDC', 'lldc'],
  ['SIDS', 'sids'],
  ['SUBREGION', 'subregion'],
];

type Situations = readonly [CountrySituation, CountrySituation];

function situations({ receiver, giver, world }: Pair): Situations | null {
  const one = receiver.country === null ? null : world.situation(receiver.country);
  const other = giver.country === null ? null : world.situation(giver.country);
  return one && other && [one, other];
}

function agreement([one, other]: Situations): number {
  let known = 0;
  let agreed = 0;
  for (const [, field] of MARKS) {
    if (one[field] === null || other[field] === null) continue;
    known++;
    if (one[field] === other[field]) agreed++;
  }
  return share(agreed, known);
}

export const context: Criterion = {
  code: 'CONTEXT',
  mutual: false,

  value(pair, view) {
    const both = situations(pair);
    if (both === null) return null;
    return pair.judge(view).differentContext ? FULL - agreement(both) : agreement(both);
  },

  most: ({ country }) => (country === null ? NEUTRAL : FULL),

  reason(pair, view) {
    const both = situations(pair);
    if (both === null) return null;
    const [one, other] = both;
    const known = MARKS.filter(([, field]) => one[field] !== null && other[field] !== null);
    const agree = known.filter(([, field]) => one[field] === other[field]).map(([mark]) => mark);
    const differ = known.filter(([, field]) => one[field] !== other[field]).map(([mark]) => mark);
    const differenceAsked = pair.judge(view).differentContext;
    return { code: 'CONTEXT', facts: { agree, differ, differenceAsked } };
  },
};
