import type { Capability } from './member';

/** From this similarity on, a give meets a need. */
export const MEETS = 3_000;

/** All that a similarity can be, the least first. */
export const SIMILARITIES = [0, 3_000, 5_000, 6_000, 10_000] as const;

const THEME_BY_DEPTH = [0, 3_000, 6_000, 10_000] as const;
const SDG_BY_DEPTH = [0, 5_000, 10_000] as const;
const DOT = '.'.charCodeAt(0);

/** How many leading levels two dotted codes share; walks the characters because it runs for every pair of capabilities. */
function commonDepth(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let depth = 0;
  let at = 0;
  while (at < length && one.charCodeAt(at) === other.charCodeAt(at)) {
    if (one.charCodeAt(at) === DOT) depth++;
    at++;
  }
  return levelEnds(one, at) && levelEnds(other, at) ? depth + 1 : depth;
}

function levelEnds(code: string, at: number): boolean {
  return at === code.length || code.charCodeAt(at) === DOT;
}

export function themeSimilarity(one: string, other: string): number {
  return THEME_BY_DEPTH[Math.min(commonDepth(one, other), 3) as 0 | 1 | 2 | 3];
}

export function sdgSimilarity(one: readonly string[], other: readonly string[]): number {
  let best = 0;
  for (const target of one) {
    for (const candidate of other) {
      best = Math.max(best, SDG_BY_DEPTH[Math.min(commonDepth(target, candidate), 2) as 0 | 1 | 2]);
    }
  }
  return best;
}

/** How well a give answers a need: by theme or by SDG target, whichever is the closer. */
export function similarity(need: Capability, give: Capability): number {
  const byTheme = themeSimilarity(need.theme, give.theme);
  return byTheme === 10_000 ? byTheme : Math.max(byTheme, sdgSimilarity(need.sdgTargets, give.sdgTargets));
}

/** The level-2 theme that a theme lies in; a theme of level 1 stands for itself. */
export function levelTwo(theme: string): string {
  const end = theme.indexOf('.', theme.indexOf('.') + 1);
  return end > theme.indexOf('.') ? theme.slice(0, end) : theme;
}
