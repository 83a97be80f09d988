import { table } from '../table';

/** Code, English label, CRS purpose codes, SDG targets, definition (`-` above the third level). */
export function themeTable(text: string) {
  return table(['code', 'label', 'crs', 'sdg', 'definition'], text);
}
