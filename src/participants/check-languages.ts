import { findLanguage } from '../reference/catalogue';
import { canonicalLanguageTag } from '../reference/code-list';
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

/** A variety of a known language is known: `fr-CI` is French. */
export function checkLanguageTag(faults: Faults, path: readonly string[], tag: string): string {
  const canonical = canonicalLanguageTag(tag);
  const [primary = ''] = (canonical ?? '').split('-');
  const known = canonical !== null && (findLanguage(canonical) ?? findLanguage(primary)) !== null;
  faults.check(known, 'UNKNOWN_CODE', path, 'Not the tag of a language that the platform knows.');
  return canonical ?? tag;
}
