import type { Pair } from '../pair';
import type { Refusal } from '../targets';

/** A member by its proposal, and the institution behind it, which decides who may read the fact. */
export interface Actor {
  readonly member: string;
  readonly institutionId: string;
}

/** What each rule found wrong. */
export interface RuleFacts {
  DIFFERENT_INSTITUTION: { readonly institutionId: string };
  DIFFERENT_COUNTRY: { readonly country: string };
  SOUTH_PAIR: { readonly outside: readonly (Actor & { readonly country: string | null })[] };
  FACILITATOR: Actor;
  COMPLEMENT: { readonly needs: readonly string[]; readonly gives: readonly string[] };
  MUST_COVERED: { readonly uncovered: readonly string[] };
  TIME: { readonly overlapDays: number; readonly neededDays: number };
  LANGUAGE: { readonly spoken: readonly (Actor & { readonly languages: readonly string[] })[] };
  GEOGRAPHY: { readonly refusals: readonly GeographyRefusal[] };
  CAPACITY: { readonly full: readonly (Actor & { readonly active: number; readonly capacity: number })[] };
  VERIFIED: { readonly short: readonly VerificationShortfall[] };
  NO_VETO: { readonly declinedBy: readonly Actor[] };
  LIVE: { readonly ended: readonly (Actor & { readonly open: boolean; readonly expiredDays: number })[] };
  FUNDING_CLOSED: { readonly needing: readonly Actor[] };
  LOGISTICS: { readonly needing: readonly Actor[] };
  VISIBLE: { readonly hidden: readonly Actor[] };
  BELOW_FLOOR: { readonly below: readonly (Actor & { readonly score: number })[] };
  /** How much of the needs one giver covers alone, the better of the two, and how much both together. */
  ADDED_VALUE: { readonly coverageWithout: number; readonly coverageWith: number };
}

/** `member` refuses `country`, because it is not among its targets or is excluded. */
export interface GeographyRefusal extends Actor {
  readonly country: string;
  readonly because: Refusal;
}

export interface VerificationShortfall extends Actor {
  readonly level: number;
  readonly required: number;
  readonly barred: boolean;
}

export type RuleCode = keyof RuleFacts;

export type FailedRule = {
  [C in RuleCode]: { readonly code: C; readonly facts: RuleFacts[C] };
}[RuleCode];

/** Null where the pair keeps the rule. */
export type Rule = (pair: Pair) => FailedRule | null;

export function actor({ id, institutionId }: { readonly id: string; readonly institutionId: string }): Actor {
  return { member: id, institutionId };
}
