import type { Capability, Window } from '../member';
import type { Actor, RuleCode } from '../rules/failed-rule';
import { GAP_RULES } from '../rules/gaps';

/** What each kind of change asks for. */
export interface ChangeFacts {
  /** Publish a draft, or resume what was paused. */
  PUBLISH: Actor;
  EXTEND_VALIDITY: Actor & { readonly days: number };
  /** Later, or earlier where `days` is negative. */
  MOVE_WINDOW: Actor & { readonly days: number };
  WIDEN_WINDOW: Actor & { readonly days: number; readonly window: Window };
  ADMIT_COUNTRY: Actor & { readonly country: string };
  WITHDRAW_VETO: Actor;
  RAISE_CAPACITY: Actor & { readonly by: number };
  ADD_INTERPRETER: Actor;
  BRING_LOGISTICS: Actor;
  SHARE_COSTS: Actor;
  ADD_GIVE: Actor & { readonly give: Capability };
  VERIFY_INSTITUTION: Actor & { readonly from: number; readonly level: number };
  FACILITATING_PARTNER: Support;
}

/** What a facilitating partner must bring, and nothing else. */
export interface Support {
  readonly funds: boolean;
  readonly interpretation: boolean;
  readonly logistics: boolean;
  readonly gives: readonly Capability[];
}

export type ChangeKind = keyof ChangeFacts;

export type Change = {
  [K in ChangeKind]: { readonly kind: K; readonly facts: ChangeFacts[K] };
}[ChangeKind];

/**
 * The rules that each kind can mend; any of them may also lift a side above the floor. From the smallest kind to the greatest: first
 * what its owner settles alone in a moment, then what costs capacity or money, then what alters the offer, then what waits for
 * somebody else.
 */
export const MENDS: Readonly<Record<ChangeKind, readonly RuleCode[]>> = {
  PUBLISH: ['LIVE'],
  EXTEND_VALIDITY: ['LIVE'],
  MOVE_WINDOW: ['TIME'],
  WIDEN_WINDOW: ['TIME'],
  ADMIT_COUNTRY: ['GEOGRAPHY'],
  WITHDRAW_VETO: ['NO_VETO'],
  RAISE_CAPACITY: ['CAPACITY'],
  ADD_INTERPRETER: ['LANGUAGE'],
  BRING_LOGISTICS: ['LOGISTICS'],
  SHARE_COSTS: ['FUNDING_CLOSED'],
  ADD_GIVE: ['COMPLEMENT', 'MUST_COVERED'],
  VERIFY_INSTITUTION: ['VERIFIED'],
  FACILITATING_PARTNER: Object.values(GAP_RULES),
};

export const CHANGE_KINDS = Object.keys(MENDS) as readonly ChangeKind[];

/** How much of its kind: days, matches, levels, things brought; 1 where there is nothing to count. */
export function magnitude(change: Change): number {
  switch (change.kind) {
    case 'EXTEND_VALIDITY':
    case 'MOVE_WINDOW':
    case 'WIDEN_WINDOW':
      return Math.abs(change.facts.days);
    case 'RAISE_CAPACITY':
      return change.facts.by;
    case 'VERIFY_INSTITUTION':
      return change.facts.level - change.facts.from;
    case 'FACILITATING_PARTNER':
      return things(change.facts);
    default:
      return 1;
  }
}

function things({ funds, interpretation, logistics, gives }: Support): number {
  return Number(funds) + Number(interpretation) + Number(logistics) + Number(gives.length > 0);
}

/** By kind, then by magnitude; of changes of one size, the receiver's comes first, and then the order of its needs. */
export function compareChanges(one: Change, other: Change): number {
  const rank = CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind);
  return rank || magnitude(one) - magnitude(other);
}

/** The give that would answer a need in full, its amount left open. */
export function asGive({ theme, sdgTargets, modality }: Capability): Capability {
  return { theme, sdgTargets, modality, quantity: null, unit: null, importance: null };
}
