import { themeSynonyms } from '../reference/data/theme-synonyms';
import { isWithinTheme, normaliseThemeName, themeLevel } from '../reference/theme';

/** How to cooperate is no subject: like goal 17, it is named in every text of such a list. */
const everywhere = 'GOVERN.COOPERATION';

const longestName = Math.max(...[...themeSynonyms.keys()].map((name) => name.split(' ').length));

/**
 * A list states areas ('Energy'); somebody who files the project would pick the leaf that its text names ('solar'). The text
 * refines what is stated and never adds to it; what has a finer theme below it is left out.
 */
export function refineThemes(stated: readonly string[], text: string): string[] {
  const named = themesNamedIn(text).filter((code) => !isWithinTheme(code, everywhere));
  const below = named.filter((code) => stated.some((area) => isWithinTheme(code, area)));
  const all = [...new Set([...stated, ...below])];
  return all.filter((code) => !all.some((other) => other !== code && isWithinTheme(other, code)));
}

/** Themes of the second and third level whose names stand in the text. */
function themesNamedIn(text: string): string[] {
  const words = normaliseThemeName(text).split(' ');
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (let length = 1; length <= longestName && at + length <= words.length; length++) {
      const code = themeSynonyms.get(words.slice(at, at + length).join(' '));
      if (code !== undefined && themeLevel(code) > 1) found.add(code);
    }
  }
  return [...found];
}
