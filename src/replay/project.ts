/** A project that can be replayed, in the product's own codes. */
export interface Project {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly title: string;
  /** Alpha-3, each once, in the order of the file. */
  readonly hosts: readonly string[];
  readonly providers: readonly string[];
  /** Codes of the tree of themes, none above another. */
  readonly themes: readonly string[];
  /** SDG goals (`16`) or targets (`16.6`). */
  readonly goals: readonly string[];
  /** Distinct search terms of title and text, sorted. */
  readonly terms: readonly string[];
  readonly begun: number | null;
  /** Null where it is not known, or it goes on. */
  readonly ended: number | null;
}

/** A row that takes no part. */
export interface Refusal {
  readonly row: number;
  readonly title: string;
  readonly reason: string;
}

/** A row that takes part, without something that could not be read. */
export interface Note {
  readonly row: number;
  readonly note: string;
}
