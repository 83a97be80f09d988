/**
 * Reads rows written one to a line, cells divided by ` | `: long lists stay readable, and a change shows as one line.
 * A line with another number of cells is a mistake in the data and stops the start.
 */
export function table<const Column extends string>(
  columns: readonly Column[],
  text: string,
): Readonly<Record<Column, string>>[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length !== columns.length)
        throw new Error(`Expected ${columns.length} cells (${columns.join(', ')}): ${line}`);
      return Object.fromEntries(columns.map((column, i) => [column, cells[i]])) as Record<Column, string>;
    });
}

export function words(cell: string): string[] {
  return cell.split(/\s+/).filter((word) => word !== '');
}
