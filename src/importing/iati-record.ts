/** An element of an activity, as far as it is read: its attributes, and its texts with their languages. */
export interface IatiRecord {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly texts: { readonly language: string | null; text: string }[];
}

/** One `iati-activity`, before anything is judged. */
export interface IatiRecords {
  /** Of its first tag. */
  readonly line: number;
  readonly language: string | null;
  readonly records: IatiRecord[];
  /** What of it is larger than anything that makes sense; null where nothing is. */
  excess: string | null;
}

/** What is read below an activity. Descriptions, contacts, documents, budgets and results are not. */
export const recordNames: ReadonlySet<string> = new Set([
  'iati-identifier',
  'reporting-org',
  'title',
  'participating-org',
  'activity-status',
  'activity-date',
  'recipient-country',
  'recipient-region',
  'sector',
  'tag',
  'collaboration-type',
]);

/** And below a `transaction`. */
export const transactionRecordNames: ReadonlySet<string> = new Set([
  'provider-org',
  'receiver-org',
  'recipient-country',
  'sector',
]);

const mostRecords = 2_000;
const longestText = 2_000;

export function addRecord(of: IatiRecords, record: IatiRecord): void {
  if (of.records.length < mostRecords) of.records.push(record);
  else of.excess ??= `more than ${mostRecords} entries`;
}

/** Text beyond the limit is let go by: an element of any length takes no more memory than that. */
export function addText(of: IatiRecords, record: IatiRecord, text: string): void {
  const last = record.texts.at(-1);
  if (last === undefined) return;
  if (last.text.length + text.length <= longestText) last.text += text;
  else if (text.trim() !== '') of.excess ??= `more than ${longestText} characters in ${record.name}`;
}

/** An organisation's first name; where the file gives none, its reference. */
export function nameOf(record: IatiRecord | undefined): string | null {
  const names = record?.texts.map(({ text }) => oneLine(text)).filter((text) => text !== '') ?? [];
  return names[0] ?? (record?.attributes['ref']?.trim() || null);
}

export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
