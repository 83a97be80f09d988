import type { Explanation } from '../engine/explain';
import type { Role } from '../engine/member';
import type { Position } from '../engine/order';
import type { StatedWeights } from '../engine/weights';
import type { MarketEntry } from '../market-row';
import type { ViewOptions } from '../market-view';

/** What is asked of the thread, and what it answers: plain values, because they are copied from one thread to the other. */
export interface Orders {
  matches: { readonly order: MatchesOrder; readonly answer: MatchesAnswer };
  explain: { readonly order: ExplainOrder; readonly answer: ExplainAnswer };
  /** The proposal as it stands in the columns. */
  entry: { readonly order: { readonly proposalId: string }; readonly answer: MarketEntry | null };
  size: { readonly order: null; readonly answer: MarketSize };
}

export interface Asking {
  readonly proposalId: string;
  readonly role: Role | null;
  readonly weights: StatedWeights | null;
  readonly viewer: ViewOptions;
}

export interface MatchesOrder extends Asking {
  readonly first: number;
  /** Only what stands behind this position, which was found under that version of the lexicon. */
  readonly after: (Position & { readonly lexicon: number }) | null;
  readonly includeBarred: boolean;
  readonly counted: boolean;
}

export interface ExplainedRow extends Position {
  readonly explanation: Explanation;
}

export type MatchesAnswer =
  | {
      readonly kind: 'PAGE';
      readonly rows: readonly ExplainedRow[];
      readonly hasNextPage: boolean;
      readonly counts: { readonly eligible: number; readonly barred: number } | null;
      readonly lexicon: number;
    }
  /** The viewer sees no such proposal; the position was found under another version of the lexicon. */
  | { readonly kind: 'NO_PROPOSAL' | 'OTHER_LEXICON' };

export interface ExplainOrder extends Asking {
  readonly counterpartId: string;
}

export type ExplainAnswer =
  | { readonly kind: 'EXPLAINED'; readonly explanation: Explanation }
  | { readonly kind: 'NO_PROPOSAL' | 'NO_COUNTERPART' | 'NO_ROLES' };

export interface MarketSize {
  readonly proposals: number;
  /** Bytes of its columns. */
  readonly bytes: number;
}

/** What the thread asks of the process around it. */
export type Call =
  /** Where there is but one connection, everything is read over it. */
  | { readonly kind: 'query'; readonly text: string; readonly values: unknown[] }
  /** Makes the version of the lexicon after this one. */
  | { readonly kind: 'lexicon'; readonly version: number };

export type ToThread =
  | { readonly id: number; readonly kind: keyof Orders; readonly order: unknown }
  | { readonly call: number; readonly value?: unknown; readonly fault?: string };

export type FromThread =
  | { readonly id: number; readonly value?: unknown; readonly fault?: string }
  | { readonly call: number; readonly asked: Call };

/** How the thread reaches the database: by an address, or through the process around it. */
export interface ThreadData {
  readonly url: string | null;
}
