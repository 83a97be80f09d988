import type { Pair, View } from '../pair';
import { FULL, NEUTRAL } from '../scale';
import { levelTwo } from '../similarity';
import type { Criterion, ReasonFacts } from './criterion';

/** min(10000, floor(10000 x ln(1 + n) / ln 6)) for n = 0 to 5; a table, so that every implementation agrees. */
const BY_COUNT = [0, 3_868, 6_131, 7_737, 8_982, 10_000] as const;

export function byCount(exchanges: number): number {
  return BY_COUNT[Math.min(exchanges, 5) as 0 | 1 | 2 | 3 | 4 | 5];
}

/** What the other has completed in the theme of the needs where it has done most, and with this member. */
function found(pair: Pair, view: View): ReasonFacts['EXPERIENCE'] {
  const other = pair.judged(view).institutionId;
  let theme: string | null = null;
  let exchanges = 0;
  for (const need of pair.receiver.needs) {
    const candidate = levelTwo(need.theme);
    const count = pair.world.exchanges(other, candidate);
    if (count <= exchanges) continue;
    theme = candidate;
    exchanges = count;
  }
  return { theme, exchanges, ties: pair.world.ties(pair.judge(view).institutionId, other) };
}

export const experience: Criterion = {
  code: 'EXPERIENCE',
  mutual: false,

  /** Unknown where one of the two is not named: either's view counts the exchanges between them. */
  value(pair, view) {
    if (pair.receiver.unnamed === true || pair.giver.unnamed === true) return null;
    const { exchanges, ties } = found(pair, view);
    return Math.floor((byCount(exchanges) + byCount(ties)) / 2);
  },

  most: ({ unnamed }) => (unnamed === true ? NEUTRAL : FULL),

  reason: (pair, view) => ({ code: 'EXPERIENCE', facts: found(pair, view) }),
};
