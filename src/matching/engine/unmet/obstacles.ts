import { compareChanges, type Change } from '../changes/change';
import { explain } from '../explain';
import { explanationForViewer, type Insight, type ShownFailure } from '../for-viewer';
import type { Member, World } from '../member';
import { RULE_CODES } from '../rules/rules';

/** Why no offer is eligible for a request, as far as the viewer may read. */
export interface Obstacles {
  /** The offers looked at. */
  readonly offers: number;
  /** How many of them each rule bars; an offer counts under each rule that bars it. */
  readonly barredBy: readonly { readonly code: ShownFailure['code']; readonly offers: number }[];
  /** The smallest single change that makes any of them eligible, and which. Of equal ones, that of the smallest id. */
  readonly nearest: { readonly offer: Member; readonly change: Change } | null;
}

export function obstaclesOf(
  request: Member,
  givers: readonly Member[],
  world: World,
  insightInto: (one: Member, other: Member) => Insight,
): Obstacles {
  const counts = new Map<ShownFailure['code'], number>();
  let offers = 0;
  let nearest: Obstacles['nearest'] = null;
  for (const offer of givers) {
    const explanation = explain(request, offer, world, { role: 'PIVOTAL' });
    if (explanation === null) continue;
    const shown = explanationForViewer(explanation, insightInto(request, offer));
    offers++;
    for (const { code } of shown.failed) counts.set(code, (counts.get(code) ?? 0) + 1);
    const change = shown.nearestChange;
    if (change !== null && isSmaller({ offer, change }, nearest)) nearest = { offer, change };
  }
  const barredBy = [...counts]
    .map(([code, barred]) => ({ code, offers: barred }))
    .sort((one, other) => other.offers - one.offers || place(one.code) - place(other.code));
  return { offers, barredBy, nearest };
}

function isSmaller(found: NonNullable<Obstacles['nearest']>, than: Obstacles['nearest']): boolean {
  if (than === null) return true;
  const order = compareChanges(found.change, than.change);
  return order < 0 || (order === 0 && found.offer.id < than.offer.id);
}

/** In the order in which failures are reported; UNAVAILABLE stands for none of them, and comes last. */
function place(code: ShownFailure['code']): number {
  return code === 'UNAVAILABLE' ? RULE_CODES.length : RULE_CODES.indexOf(code);
}
