import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Fate } from './record-batch';
import { refusalReasons, type Reading, type RefusalReason } from './reported-activity';

/** What an import came to. */
export interface ImportReport {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly refusedBy: Readonly<Partial<Record<RefusalReason, number>>>;
  /** Activities that are imported without something that could not be read. */
  readonly noted: number;
  readonly institutionsCreated: number;
  /** Why it stopped before the end of the file; null where it did not. */
  readonly stopped: string | null;
}

/** Counts, and writes refused and noted rows to a file as they come: none is held. */
export class Tally {
  private readonly fates = { CREATED: 0, UPDATED: 0, UNCHANGED: 0 };
  private readonly refusedBy: Partial<Record<RefusalReason, number>> = {};
  private noted = 0;
  private institutions = 0;
  private readonly file: WriteStream | null;
  private fault: Error | null = null;

  constructor(file: string | null) {
    this.file = file === null ? null : createWriteStream(file, { encoding: 'utf8' });
    this.file?.on('error', (fault) => (this.fault = fault));
    this.file?.write(csvLine(['line', 'identifier', 'fate', 'reason', 'detail']));
  }

  async refuse({ line, identifier }: Reading, reason: RefusalReason, detail: string): Promise<void> {
    this.refusedBy[reason] = (this.refusedBy[reason] ?? 0) + 1;
    await this.write([line, identifier, 'REFUSED', reason, detail || refusalReasons[reason]]);
  }

  async take({ line, identifier, notes }: Reading, fate: Exclude<Fate, 'DUPLICATE'>): Promise<void> {
    this.fates[fate]++;
    if (notes.length > 0) this.noted++;
    for (const note of notes) await this.write([line, identifier, fate, 'NOTE', note]);
  }

  addInstitutions(count: number): void {
    this.institutions += count;
  }

  async finish(stopped: string | null): Promise<ImportReport> {
    if (this.file !== null && this.fault === null) {
      this.file.end();
      await once(this.file, 'close');
    }
    if (this.fault !== null) throw this.fault;
    const { CREATED, UPDATED, UNCHANGED } = this.fates;
    const refused = Object.values(this.refusedBy).reduce((sum, count) => sum + count, 0);
    return {
      read: CREATED + UPDATED + UNCHANGED + refused,
      created: CREATED,
      updated: UPDATED,
      unchanged: UNCHANGED,
      refused,
      refusedBy: this.refusedBy,
      noted: this.noted,
      institutionsCreated: this.institutions,
      stopped,
    };
  }

  private async write(cells: readonly (string | number)[]): Promise<void> {
    if (this.fault !== null) throw this.fault;
    if (this.file?.write(csvLine(cells)) === false) await once(this.file, 'drain');
  }
}

/** Quoted throughout; a cell that a spreadsheet would run as a formula gets an apostrophe. */
function csvLine(cells: readonly (string | number)[]): string {
  const quoted = cells.map(
    (cell) =>
      `"${String(cell)
        .replace(/^[=+\-@\t\r]/, "'$&")
        .replaceAll('"', '""')}"`,
  );
  return `${quoted.join(',')}\n`;
}

export function printReport(report: ImportReport, dryRun: boolean): string {
  const { read, created, updated, unchanged, refused, refusedBy, noted, institutionsCreated, stopped } =
    report;
  const lines = [
    `${read} activities read: ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused`,
    ...Object.entries(refusedBy).map(
      ([reason, count]) =>
        `  ${String(count).padStart(7)} ${reason}: ${refusalReasons[reason as RefusalReason]}`,
    ),
    `${noted} are without something that could not be read; ${institutionsCreated} institutions are new`,
    ...(stopped === null ? [] : [`Stopped before the end: ${stopped}`]),
    ...(dryRun ? ['Nothing was written: a dry run.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
