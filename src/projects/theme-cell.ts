import { themeSynonyms } from '../reference/data/theme-synonyms';
import { normaliseThemeName } from '../reference/theme';
import { partsOf, type Cell } from './cell';

export function readThemes(cell: string): Cell {
  const whole = themeSynonyms.get(normaliseThemeName(cell));
  if (whole !== undefined) return { values: [whole], unknown: [] };
  const values: string[] = [];
  const unknown: string[] = [];
  for (const part of partsOf(cell)) {
    const found = themeSynonyms.get(normaliseThemeName(part));
    if (found === undefined) unknown.push(part);
    else values.push(found);
  }
  return { values: [...new Set(values)], unknown };
}
