import type { Explanation } from '../engine/explain';
import type { Position } from '../engine/order';
import type { Answered, AskingInRole } from './asking';

export interface PairOrders {
  matches: Answered<MatchesOrder, MatchesAnswer>;
  explain: Answered<ExplainOrder, ExplainAnswer>;
}

export interface MatchesOrder extends AskingInRole {
  readonly first: number;
  /** Only what stands behind this position, which was found under that version of the lexicon. */
  readonly after: (Position & { readonly lexicon: number }) | null;
  readonly includeBarred: boolean;
  readonly counted: boolean;
}

export interface ExplainedRow extends Position {
  readonly explanation: Explanation;
}

/** Of the whole list. */
export interface Counts {
  readonly eligible: number;
  readonly barred: number;
}

export type MatchesAnswer =
  | {
      readonly kind: 'PAGE';
      readonly rows: readonly ExplainedRow[];
      readonly hasNextPage: boolean;
      readonly counts: Counts | null;
      readonly lexicon: number;
    }
  | Refused;

/** The viewer sees no such proposal; the position was found under another version of the lexicon. */
export interface Refused {
  readonly kind: 'NO_PROPOSAL' | 'OTHER_LEXICON';
}

export interface ExplainOrder extends AskingInRole {
  readonly counterpartId: string;
}

export type ExplainAnswer =
  | { readonly kind: 'EXPLAINED'; readonly explanation: Explanation }
  | { readonly kind: 'NO_PROPOSAL' | 'NO_COUNTERPART' | 'NO_ROLES' };
