/** What one operation may ask for, and how much one client in a minute; docs/limits.md explains each to front ends. */
export interface Limits {
  /** Points that one operation may cost. */
  readonly cost: number;
  /** Points in a minute for one account. */
  readonly perViewer: number;
  /** Points in a minute for one network address: as many for its strangers together as for its accounts together. */
  readonly perAddress: number;
}

export const presetLimits: Limits = { cost: 20_000, perViewer: 300_000, perAddress: 3_000_000 };

/** What one document may hold: found by reading it once, before it is validated. */
export const documentLimits = {
  /** The introspection of the whole schema has some 400. */
  tokens: 2_000,
  /** Fields within fields; the usual introspection has 15. */
  depth: 20,
  aliases: 50,
  directives: 50,
  fragments: 50,
  /** Selections of one name side by side: comparing them with each other is what validating costs most. */
  repeats: 3,
} as const;

/** What the variables of one operation may hold. */
export const variableLimits = {
  /** Entries of one list; the longest that any argument takes has 250. */
  entries: 1_000,
  /** Lists and objects within each other. */
  depth: 32,
} as const;

/** Errors that one answer shows; how many more there were stands in its extensions. */
export const shownErrors = 20;
