import type { Pair } from '../pair';
import type { RuleCode } from '../rules/failed-rule';
import { failedRules, keepsRules } from '../rules/rules';
import { reachesFloor, scorePair, type Weighing } from '../score';
import { applyChange } from './apply-change';
import { compareChanges, MENDS, type Change } from './change';
import { facilitatingPartners } from './facilitating-partner';
import { memberChanges } from './member-changes';

/** The smallest single change after which the barred pair is eligible; null where no single one is enough. */
export function nearestChange(pair: Pair, weighing: Weighing): Change | null {
  const failed = new Set(failedRules(pair).map(({ code }) => code));
  const nearest = conceivableChanges(pair, failed)
    .filter(({ kind }) => [...failed].every((code) => MENDS[kind].includes(code)))
    .toSorted(compareChanges)
    .find((change) => frees(change, pair, weighing));
  return nearest ?? null;
}

function conceivableChanges(pair: Pair, failed: ReadonlySet<RuleCode>): readonly Change[] {
  return [
    ...memberChanges(pair, 'RECEIVER'),
    ...memberChanges(pair, 'GIVER'),
    ...facilitatingPartners(pair, failed),
  ];
}

export function frees(change: Change, pair: Pair, weighing: Weighing): boolean {
  const changed = applyChange(change, pair);
  return keepsRules(changed) && reachesFloor(scorePair(changed, weighing));
}
