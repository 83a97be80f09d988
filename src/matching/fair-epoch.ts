import { scopeOf } from '../access/scope';
import { stranger } from '../access/viewer';
import type { Admittance } from '../eligibility/eligibility-profile';
import { fail } from '../validation/faults';
import type { IsoDate } from '../validation/dates';
import { fairEpoch, type EpochPrices } from './engine/fair/epoch';
import type { Member } from './engine/member';
import type { MarketState } from './market-state';
import { viewMarket } from './market-view';
import { runSliced } from './run-sliced';
import { Slices } from './slices';

/** Above, too few of the pairs could be looked at for a price to be worth anything. */
const mostProposals = 20_000;

/**
 * The prices of the market that everybody sees, on one day, under the default profile and weights: the same for all viewers, and of
 * nothing that a stranger could not read.
 */
export async function computePrices(
  state: MarketState,
  profile: Admittance,
  day: IsoDate,
): Promise<EpochPrices> {
  const slices = new Slices();
  const view = viewMarket(state, { scope: scopeOf(stranger), profile, asOf: day, today: day });
  const members: Member[] = [];
  for (const member of view.members()) {
    members.push(member);
    if (members.length > mostProposals) {
      fail('LIMIT_REACHED', `Above ${mostProposals} open proposals there is no fair order.`, ['order']);
    }
    if (slices.over) await slices.next();
  }
  return runSliced(fairEpoch(members, view.world));
}
