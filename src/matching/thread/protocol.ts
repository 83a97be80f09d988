import type { Orders } from './orders';

/** What a thread asks of the process around it. */
export type Call =
  /** Where there is but one connection, everything is read over it. */
  | { readonly kind: 'query'; readonly text: string; readonly values: unknown[] }
  /** Makes the version of the lexicon after this one. */
  | { readonly kind: 'lexicon'; readonly version: number };

export type ToThread =
  | { readonly id: number; readonly kind: keyof Orders; readonly order: unknown }
  | { readonly call: number; readonly value?: unknown; readonly fault?: string };

export type FromThread =
  /** `unreachable` where the database was, so that the fault is told as such. */
  | { readonly id: number; readonly value?: unknown; readonly fault?: string; readonly unreachable?: boolean }
  | { readonly call: number; readonly asked: Call };

/** How the thread reaches the database: by an address, or through the process around it. */
export interface ThreadData {
  readonly url: string | null;
  /** Whether it keeps every proposal decoded: for a lane whose every answer looks at all of them. */
  readonly keepsDecoded: boolean;
}
