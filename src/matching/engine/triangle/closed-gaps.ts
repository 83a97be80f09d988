import type { World } from '../member';
import type { Gap } from '../rules/gaps';
import { keepsRules, openGaps } from '../rules/rules';
import { addsValue, type Coverage } from './coverage';
import { pairOf, unionOf, type Trio } from './trio';

/**
 * The gaps that the third of an eligible triple closes; null for a triple that is barred: the judgement of `explainTriangle` without
 * its report.
 */
export function closedGaps(
  trio: Trio,
  coverage: Pick<Coverage, 'gain'>,
  world: World,
): readonly Gap[] | null {
  if (!keepsRules(unionOf(trio, world))) return null;
  const apart = pairOf(trio, 'BENEFICIARY_PIVOTAL', world);
  // All three together lack nothing, so whatever the two lack is closed.
  const closes = openGaps(apart);
  return addsValue(coverage, closes, apart) ? closes : null;
}
