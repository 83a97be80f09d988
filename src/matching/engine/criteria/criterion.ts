import type { FundingOutcome } from '../funding';
import type { Member } from '../member';
import type { Pair, View } from '../pair';

/** What each criterion found, for the reasons that are told. */
export interface ReasonFacts {
  THEME: {
    readonly needs: number;
    /** Needs that some give meets. */
    readonly covered: number;
    readonly best: { readonly need: string; readonly give: string; readonly similarity: number } | null;
  };
  MODALITY: { readonly needs: number; readonly same: number; readonly related: number };
  TEXT: {
    readonly terms: number;
    readonly shared: number;
    /** The heaviest of the shared terms, at most five. */
    readonly strongest: readonly string[];
  };
  TIME: { readonly overlapDays: number; readonly neededDays: number };
  VOLUME: {
    readonly measured: readonly {
      readonly theme: string;
      readonly unit: string;
      readonly needed: number;
      readonly offered: number;
    }[];
  };
  LANGUAGE: { readonly shared: string | null; readonly fluent: boolean; readonly interpreter: boolean };
  CONTEXT: {
    readonly agree: readonly ContextMark[];
    readonly differ: readonly ContextMark[];
    readonly differenceAsked: boolean;
  };
  EXPERIENCE: { readonly theme: string | null; readonly exchanges: number; readonly ties: number };
  GEOGRAPHY: { readonly country: string; readonly standing: 'PREFERRED' | 'NEUTRAL' | 'AVOIDED' };
  FUNDING: { readonly outcome: FundingOutcome };
  TRUST: { readonly level: number; readonly replyRate: number };
}

export type ContextMark = 'INCOME_GROUP' | 'LDC' | 'LLDC' | 'SIDS' | 'SUBREGION';

export type CriterionCode = keyof ReasonFacts;

export type Reason = {
  [C in CriterionCode]: { readonly code: C; readonly facts: ReasonFacts[C] };
}[CriterionCode];

export interface Criterion {
  readonly code: CriterionCode;
  /** Both sides see the same value, so a pair is judged once. */
  readonly mutual: boolean;
  /** 0 to 10000, or null where it is unknown. */
  value(pair: Pair, view: View): number | null;
  /** The most that `view` can find where one member is known and the other may be anybody; 10000 where left out. */
  most?(known: Member, stands: View, view: View): number;
  /** Why it is that value; asked only where the value is known, so it may give up where it is not. */
  reason(pair: Pair, view: View): Reason | null;
}
