import type { RuleCode } from '../matching/engine/rules/failed-rule';

/**
 * What two sides can settle by talking: dates can be moved, an interpreter found, costs and logistics taken over. An interest may be
 * expressed where nothing else bars the match; every other rule states what talk does not change.
 */
const settleable: readonly RuleCode[] = ['TIME', 'LANGUAGE', 'FUNDING_CLOSED', 'LOGISTICS'];

export function beyondSettling<F extends { readonly code: RuleCode }>(failed: readonly F[]): readonly F[] {
  return failed.filter(({ code }) => !settleable.includes(code));
}
