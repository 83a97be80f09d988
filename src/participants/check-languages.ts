import { checkLanguageTag } from '../reference/check-codes';
import { checkDistinct, checkSize } from '../validation/checks';
import type { Faults } from '../validation/faults';
import type { SpokenLanguage } from './spoken-language';

const most = 20;

/** Reports what is no known language, or stands twice; answers the tags in canonical case. */
export function checkLanguages(
  faults: Faults,
  path: readonly string[],
  languages: readonly SpokenLanguage[],
): SpokenLanguage[] {
  if (!checkSize(faults, path, languages, most)) return [];
  const checked = languages.map(({ tag, level }, at) => ({
    tag: checkLanguageTag(faults, [...path, String(at), 'tag'], tag),
    level,
  }));
  checkDistinct(
    faults,
    path,
    checked.map(({ tag }) => tag),
  );
  return checked;
}
