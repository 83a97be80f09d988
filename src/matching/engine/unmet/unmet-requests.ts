import type { Member, World } from '../member';
import { prepareQuery } from '../query';
import { rowOf } from '../rank';

/** Pairs that a look at the whole market may judge. */
const mostJudgements = 2_000_000;

/** The market is larger than one answer may look at. */
export class TooLarge extends Error {}

/** Open, as a beneficiary on the day: what bars it then is not that nobody looks for it any more. */
export function isOpenRequest({ roles, open, validUntil }: Member, { today }: World): boolean {
  return roles.includes('BENEFICIARY') && open && validUntil >= today;
}

/** Those of the open requests for which no pivotal partner is eligible, in their order. */
export function unmetRequests(
  requests: readonly Member[],
  givers: readonly Member[],
  world: World,
  most = mostJudgements,
): Member[] {
  const unmet: Member[] = [];
  let judged = 0;
  for (const request of requests) {
    const query = prepareQuery(request, world, { role: 'PIVOTAL' });
    let met = false;
    for (let at = 0; at < givers.length && !met; at++) {
      if (++judged > most) throw new TooLarge();
      met = rowOf(query, givers[at]!)?.eligible === true;
    }
    if (!met) unmet.push(request);
  }
  return unmet;
}
