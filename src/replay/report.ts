import type { Estimate } from './bootstrap';
import { measureNames, type MeasureName } from './measures';
import type { Sight } from './market';
import type { Note, Refusal } from './project';
import type { Estimates, Line, Summary } from './summary';

/** All that a replay found, as `--json` prints it. */
export interface Report {
  readonly file: string;
  readonly rows: number;
  readonly projects: number;
  readonly refused: readonly Refusal[];
  readonly notes: readonly Note[];
  readonly notReplayed: readonly Refusal[];
  readonly sight: Sight;
  readonly seed: number;
  readonly fates: Readonly<Record<string, number>>;
  readonly summaries: readonly Summary[];
  readonly ablations: readonly Summary[];
}

const inSight: Readonly<Record<Sight, string>> = {
  DATED:
    'In sight: all other projects; as experience and ties, those that had ended before the hidden one began.',
  PAST: 'In sight: projects begun in an earlier year than the hidden one; as experience and ties, those that had ended.',
  OTHERS: 'In sight: all other projects, also as experience and ties, as if years were not known.',
};

const titles: Readonly<Record<MeasureName, string>> = {
  mrr: 'MRR',
  hit5: 'Hit@5',
  hit10: 'Hit@10',
  recall10: 'Recall@10',
};

export function printReport(report: Report): string {
  const { file, rows, projects, refused, notes, notReplayed, fates } = report;
  const asked = Object.values(fates).reduce((sum, count) => sum + count, 0);
  return [
    `${file}: ${rows} rows, ${projects} projects, ${refused.length} refused`,
    ...refusals('Refused', refused),
    ...list(
      'Left out of rows that were taken',
      notes.map(({ row, note }) => `row ${row}: ${note}`),
    ),
    ...refusals('Projects of which nothing can be asked', notReplayed),
    ...list(
      `The ${asked} pairs of host and provider, as the engine judges them`,
      Object.entries(fates)
        .sort(([, one], [, other]) => other - one)
        .map(([fate, count]) => `${count} (${((100 * count) / asked).toFixed(0)} %) ${fate}`),
    ),
    '',
    inSight[report.sight],
    `In brackets: 95 % intervals by bootstrap over projects (seed ${report.seed}).`,
    ...report.summaries.flatMap((summary) => printSummary(summary)),
    ...report.ablations.flatMap((summary) => printSummary(summary)),
    '',
  ].join('\n');
}

function refusals(title: string, of: readonly Refusal[]): string[] {
  return list(
    title,
    of.map(({ row, reason, title: name }) => `row ${row}: ${reason} (${name.slice(0, 60)})`),
  );
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function printSummary({ of, pool, projects, lines }: Summary): string[] {
  const title = `${of}, ${pool}: ${projects} projects`;
  if (lines.length === 0) return ['', title];
  const header = ['', ...measureNames.map((name) => titles[name])];
  return [
    '',
    title,
    ...aligned([
      header,
      ...lines.map((line) => cellsOf(line.ranker, line.estimates, plain)),
      ...lines.flatMap((line) => ahead(line)),
    ]),
  ];
}

function ahead({ ranker, engineAhead }: Line): string[][] {
  return engineAhead === null ? [] : [cellsOf(`engine less ${ranker}`, engineAhead, signed)];
}

function cellsOf(name: string, estimates: Estimates, show: (value: number) => string): string[] {
  const cell = ({ mean, low, high }: Estimate) => `${show(mean)} [${show(low)}, ${show(high)}]`;
  return [name, ...measureNames.map((measure) => cell(estimates[measure]))];
}

function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd(),
  );
}

function plain(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${plain(Math.abs(value))}`;
}
