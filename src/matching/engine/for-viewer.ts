import type { Change, ChangeKind } from './changes/change';
import type { Explanation } from './explain';
import type { Actor, FailedRule } from './rules/failed-rule';
import { RULE_CODES } from './rules/rules';

/** Stands for all that bars a pair inside another institution, without saying by which rule or by how many. */
export interface Unavailable {
  readonly code: 'UNAVAILABLE';
  readonly facts: null;
}

export type ShownFailure = FailedRule | Unavailable;

export type ShownExplanation = Omit<Explanation, 'failed'> & { readonly failed: readonly ShownFailure[] };

type Institutions = ReadonlySet<string>;

const UNAVAILABLE: Unavailable = { code: 'UNAVAILABLE', facts: null };

const INSIDE_CHANGES: readonly ChangeKind[] = ['WITHDRAW_VETO', 'RAISE_CAPACITY', 'VERIFY_INSTITUTION'];

/** What a viewer may read of the failures: the insides of its own institutions, those of others as UNAVAILABLE. */
export function forViewer(failed: readonly FailedRule[], own: Institutions): readonly ShownFailure[] {
  if (failed.some(({ code }) => code === 'VISIBLE')) return [UNAVAILABLE];
  const shown = failed.flatMap((failure) => ownPart(failure, own) ?? []);
  const withheld = failed.flatMap(insiders).some(({ institutionId }) => !own.has(institutionId));
  if (!withheld) return shown;
  const place = shown.filter(({ code }) => RULE_CODES.indexOf(code) <= RULE_CODES.indexOf('NO_VETO')).length;
  return [...shown.slice(0, place), UNAVAILABLE, ...shown.slice(place)];
}

/** A change inside another institution would tell what the failure does not. */
export function changeForViewer(change: Change | null, own: Institutions): Change | null {
  if (change === null || change.kind === 'FACILITATING_PARTNER') return change;
  return INSIDE_CHANGES.includes(change.kind) && !own.has(change.facts.institutionId) ? null : change;
}

export function explanationForViewer(explanation: Explanation, own: Institutions): ShownExplanation {
  return {
    ...explanation,
    failed: forViewer(explanation.failed, own),
    nearestChange: changeForViewer(explanation.nearestChange, own),
  };
}

/** Those of whose inside the failure speaks. */
function insiders(failure: FailedRule): readonly Actor[] {
  switch (failure.code) {
    case 'CAPACITY':
      return failure.facts.full;
    case 'VERIFIED':
      return failure.facts.short;
    case 'NO_VETO':
      return failure.facts.declinedBy;
    default:
      return [];
  }
}

function ownPart(failure: FailedRule, own: Institutions): FailedRule | null {
  const mine = <A extends Actor>(actors: readonly A[]) =>
    actors.filter(({ institutionId }) => own.has(institutionId));
  if (insiders(failure).length > 0 && mine(insiders(failure)).length === 0) return null;
  switch (failure.code) {
    case 'CAPACITY':
      return { code: 'CAPACITY', facts: { full: mine(failure.facts.full) } };
    case 'VERIFIED':
      return { code: 'VERIFIED', facts: { short: mine(failure.facts.short) } };
    case 'NO_VETO':
      return { code: 'NO_VETO', facts: { declinedBy: mine(failure.facts.declinedBy) } };
    default:
      return failure;
  }
}
