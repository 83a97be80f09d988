import { edgeAttributes, nodeAttributes, type ExportedGraph } from './exported';

type Cell = string | number | null;

/** `Id` and `Label` are what Gephi looks for. */
export function toNodesCsv({ nodes }: ExportedGraph): string {
  const names = Object.keys(nodeAttributes);
  return table([
    ['Id', 'Label', ...names],
    ...nodes.map(({ id, label, attributes }) => [
      id,
      label,
      ...names.map((name) => attributes[name] ?? null),
    ]),
  ]);
}

export function toEdgesCsv({ edges }: ExportedGraph): string {
  const names = Object.keys(edgeAttributes);
  return table([
    ['Source', 'Target', 'Type', 'Id', 'Weight', ...names],
    ...edges.map(({ id, source, target, weight, attributes }) => [
      source,
      target,
      'Undirected',
      id,
      weight,
      ...names.map((name) => attributes[name] ?? null),
    ]),
  ]);
}

/** RFC 4180. */
function table(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // A table program would run it as a formula: an apostrophe makes it text (OWASP, CSV injection).
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
