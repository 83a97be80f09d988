import { readRows } from '../projects/read-rows';
import { titleIn } from '../projects/title';
import { CleanedRows } from './clean-rows';

/** Streams the file: of a row, only what the replay needs is kept. `onBytes` is told how far it has come. */
export async function readProjects(
  file: string,
  onBytes?: (read: number, of: number) => void,
): Promise<CleanedRows> {
  const cleaned = new CleanedRows();
  for await (const row of readRows(file, onBytes)) {
    if (row.fault === null) cleaned.add(row);
    else cleaned.refuse(row.row, titleIn(row.cells.title), row.fault);
  }
  return cleaned;
}
