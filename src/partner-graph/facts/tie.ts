/** What an edge of the graph is made of: something on record that two or more take part in. */
export interface Tie {
  /** The key of the record. */
  readonly id: string;
  readonly record: TieRecord;
  readonly standing: Standing;
  /** Days since 1970-01-01; null: it has held as long as anything is known, or goes on. */
  readonly from: number | null;
  readonly until: number | null;
  /** Global ids of institutions and countries, the leading one first. */
  readonly parties: readonly string[];
  readonly themes: readonly string[];
  /** Codes of SDG goals and targets. */
  readonly sdgs: readonly string[];
  /** Who published the record; null where it was made here. */
  readonly source: string | null;
}

export const standings = ['AGREED', 'PROPOSED'] as const;
/** AGREED: all have said yes. PROPOSED: under way to that. */
export type Standing = (typeof standings)[number];

export const tieRecords = ['AGREEMENT', 'PARTNERSHIP', 'INTEREST', 'ACTIVITY', 'EXCHANGE'] as const;
/** What is on record. */
export type TieRecord = (typeof tieRecords)[number];

export const tieKinds = ['AGREEMENT', 'PARTNERSHIP', 'PROJECT'] as const;
/** What it joins the parties by. */
export type TieKind = (typeof tieKinds)[number];

export const kindOf: Readonly<Record<TieRecord, TieKind>> = {
  AGREEMENT: 'AGREEMENT',
  PARTNERSHIP: 'PARTNERSHIP',
  INTEREST: 'PARTNERSHIP',
  ACTIVITY: 'PROJECT',
  EXCHANGE: 'PROJECT',
};
