import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Invented projects, for illustration: no row of any real list stands here. */
export const header = [
  'Number',
  'Project Name',
  'Description',
  'Host/Recipient Country/ies',
  'Provider Country/ies',
  'Start year',
  'End year',
  'Thematic Areas',
  'Sub-thematic areas',
  'Primary SDG Contribution',
] as const;

export type InventedRow = Partial<Record<(typeof header)[number], string>>;

let number = 0;

/** A row in which nothing is wrong, but for what is given. */
export function invented(row: InventedRow): InventedRow {
  number++;
  return {
    Number: String(number),
    'Project Name': `Illustrative project ${number}`,
    Description: 'Invented for a test.',
    'Host/Recipient Country/ies': 'KEN',
    'Provider Country/ies': 'BRA',
    'Start year': '2012',
    'End year': '2014',
    'Thematic Areas': 'Health',
    'Sub-thematic areas': '',
    'Primary SDG Contribution': 'SDG3',
    ...row,
  };
}

export function csvOf(rows: readonly InventedRow[], delimiter = ',', lineEnd = '\n'): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))];
  return lines.map((cells) => cells.map(quoted).join(delimiter) + lineEnd).join('');
}

export function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'replay-')), 'invented.csv');
  writeFileSync(file, text);
  return file;
}
