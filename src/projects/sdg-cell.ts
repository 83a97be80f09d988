import { findSdgGoal, findSdgTarget } from '../reference/catalogue';
import { sdgGoals } from '../reference/data/sdg';
import { normaliseThemeName as normaliseName } from '../reference/theme';
import { partsOf, type Cell } from './cell';

const byTitle = new Map(sdgGoals.map(({ number, titles }) => [normaliseName(titles.en), String(number)]));

/** Reads 'SDG16', 'Goal 16', '16', '16.6', 'SDG 8: ...' and the goals' English titles. */
export function readGoals(cell: string): Cell {
  const values: string[] = [];
  const unknown: string[] = [];
  for (const part of partsOf(cell)) {
    const found = byTitle.get(normaliseName(part)) ?? codeIn(part);
    if (found === null) unknown.push(part);
    else values.push(found);
  }
  return { values: [...new Set(values)], unknown };
}

function codeIn(part: string): string | null {
  const [, goal, target] = /(?<!\d)(\d{1,2})(?:\.(\d{1,2}|[a-d]))?(?![\d])/i.exec(part) ?? [];
  if (goal === undefined || findSdgGoal(Number(goal)) === null) return null;
  const code = `${Number(goal)}.${(target ?? '').toLowerCase()}`;
  return findSdgTarget(code)?.code ?? String(Number(goal));
}
