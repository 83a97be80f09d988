import type { Scope } from '../access/scope';
import { isOwn } from '../proposals/proposal-visibility';
import type { InterestMember } from './interest';
import type { MatchChange } from './match-state';

export type ToldChange = Omit<MatchChange, 'changedBy'> & { readonly changedBy: string | null };

/** Who acted for an institution is for its own people. */
export function presentHistory(
  history: readonly MatchChange[],
  members: readonly InterestMember[],
  scope: Scope,
): ToldChange[] {
  const own = new Set(members.filter((member) => isOwn(scope, member)).map(({ role }) => role));
  return history.map((change) => ({
    ...change,
    changedBy: scope.everything || (change.role !== null && own.has(change.role)) ? change.changedBy : null,
  }));
}
