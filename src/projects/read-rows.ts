import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { layoutOf, type Column, type Layout } from './columns';
import { InputError } from './input-error';

/** A row of a list of projects. */
export interface Row {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
  /** Why it cannot be read although its cells can; null where it can. */
  readonly fault: string | null;
}

/** Streams a CSV of projects, row by row. `onBytes` is told how far it has come. */
export async function* readRows(
  file: string,
  onBytes: (read: number, of: number) => void = () => {},
): AsyncGenerator<Row> {
  try {
    const { size } = await stat(file);
    const delimiter = await delimiterOf(file);
    const source = createReadStream(file);
    const parser = parse({
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    // A pipe does not pass errors on.
    source.on('error', (fault) => parser.destroy(fault)).pipe(parser);
    let layout: Layout | null = null;
    let width = 0;
    let row = 0;
    for await (const cells of parser as AsyncIterable<string[]>) {
      row++;
      if (layout === null) {
        layout = layoutOf(cells);
        width = cells.length;
        continue;
      }
      const fault = cells.length > width ? `has ${cells.length} cells, the header has ${width}` : null;
      yield { row, cells: cellsOf(cells, layout), fault };
      onBytes(source.bytesRead, size);
    }
    if (row === 0) throw new InputError('it is empty');
    if (row === 1) throw new InputError('it has a header and no rows');
  } catch (fault) {
    throw explained(file, fault);
  }
}

function cellsOf(cells: readonly string[], layout: Layout): Record<Column, string> {
  return Object.fromEntries(
    Object.entries(layout).map(([column, at]) => [column, (at === -1 ? '' : cells[at]) ?? '']),
  ) as Record<Column, string>;
}

/** Spreadsheets of many countries write semicolons or tabs: whichever the first line has most of. */
async function delimiterOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const [line = ''] = buffer.toString('utf8', 0, bytesRead).split(/\r?\n/);
    if (line.includes('\0')) throw new InputError('it is not a text in UTF-8');
    const bare = line.replace(/"[^"]*"/g, '');
    const count = (delimiter: string) => bare.split(delimiter).length;
    return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
  } finally {
    await handle.close();
  }
}

function explained(file: string, fault: unknown): unknown {
  if (fault instanceof InputError || fault instanceof CsvError) {
    return new InputError(`${file} cannot be read as a list of projects: ${fault.message}`);
  }
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : null;
  if (code === 'ENOENT') return new InputError(`${file} does not exist`);
  if (code === 'EISDIR') return new InputError(`${file} is a folder`);
  return code === 'EACCES' ? new InputError(`${file} may not be read`) : fault;
}
