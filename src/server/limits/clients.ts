import type { Viewer } from '../../access/viewer';
import { networkOf } from '../../accounts/network';
import { budgetKey } from '../../accounts/throttle';
import type { Budget } from './budgets';
import type { Limits } from './limits';

/**
 * Whose points a request spends: its account's, and those of all accounts behind its address; a stranger's are those of all strangers
 * behind the address, so that no stranger in a hall can use up what those who signed in there have.
 */
export function budgetsOf(viewer: Viewer, address: string, { perViewer, perAddress }: Limits): Budget[] {
  const network = networkOf(address);
  const behindAddress = (kind: string): Budget => ({
    name: 'address',
    key: budgetKey(`points.${kind}`, network),
    most: perAddress,
  });
  if (viewer.kind === 'STRANGER') return [behindAddress('strangers')];
  const own = { name: 'viewer', key: budgetKey('points.viewer', viewer.accountId), most: perViewer };
  return [own, behindAddress('accounts')];
}
