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

/** How far a viewer reads into the institutions behind a pair. */
export interface Insight {
  /** Whose insides are its own. */
  readonly own: Institutions;
  /** Which ones it may not learn: that two proposals come from one would name the institution of either. */
  readonly unnamed: Institutions;
}

const UNAVAILABLE: Unavailable = { code: 'UNAVAILABLE', facts: null };

const INSIDE_CHANGES: readonly ChangeKind[] = ['WITHDRAW_VETO', 'RAISE_CAPACITY', 'VERIFY_INSTITUTION'];

/** What a viewer may read of the failures: the insides of its own institutions, those of others as UNAVAILABLE. */
export function forViewer(failed: readonly FailedRule[], insight: Insight): readonly ShownFailure[] {
  if (failed.some(({ code }) => code === 'VISIBLE')) return [UNAVAILABLE];
  const { own, unnamed } = insight;
  const shown = failed.flatMap((failure) => ownPart(failure, insight) ?? []);
  const withheld = failed
    .flatMap((failure) => insiders(failure, unnamed))
    .some(({ institutionId }) => !own.has(institutionId));
  if (!withheld) return shown;
  const place = shown.filter(({ code }) => RULE_CODES.indexOf(code) <= RULE_CODES.indexOf('NO_VETO')).length;
  return [...shown.slice(0, place), UNAVAILABLE, ...shown.slice(place)];
}

/** A change inside another institution would tell what the failure does not. */
export function changeForViewer(change: Change | null, own: Institutions): Change | null {
  if (change === null || change.kind === 'FACILITATING_PARTNER') return change;
  return INSIDE_CHANGES.includes(change.kind) && !own.has(change.facts.institutionId) ? null : change;
}

export function explanationForViewer(explanation: Explanation, insight: Insight): ShownExplanation {
  return {
    ...explanation,
    failed: forViewer(explanation.failed, insight),
    nearestChange: changeForViewer(explanation.nearestChange, insight.own),
  };
}

/** Those of whose inside the failure speaks. */
function insiders(failure: FailedRule, unnamed: Institutions): readonly Pick<Actor, 'institutionId'>[] {
  switch (failure.code) {
    case 'DIFFERENT_INSTITUTION':
    case 'FACILITATOR':
      return unnamed.has(failure.facts.institutionId) ? [failure.facts] : [];
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

function ownPart(failure: FailedRule, { own, unnamed }: Insight): FailedRule | null {
  const mine = <A extends Pick<Actor, 'institutionId'>>(actors: readonly A[]) =>
    actors.filter(({ institutionId }) => own.has(institutionId));
  const inside = insiders(failure, unnamed);
  if (inside.length > 0 && mine(inside).length === 0) return null;
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
