import { checkCodes, checkSize } from '../validation/checks';
import type { Faults } from '../validation/faults';
import { findCountry, findGroup, findLanguage, findRegion } from './catalogue';
import { canonicalLanguageTag } from './code-list';

/** Codes of the lists of this room in a filter of any: each unknown one is a fault at its place. */
type Codes = readonly string[] | null | undefined;

export function checkGroupCodes(faults: Faults, path: readonly string[], codes: Codes): void {
  checkCodes(faults, path, codes, (code) => findGroup(code) !== null, 'Not the code of a country group.');
}

export function checkRegionCodes(faults: Faults, path: readonly string[], codes: Codes): void {
  checkCodes(faults, path, codes, (code) => findRegion(code) !== null, 'Not the M49 code of a region.');
}

/** A variety of a known language is known: `fr-CI` is French. */
export function checkLanguageTag(faults: Faults, path: readonly string[], tag: string): string {
  const canonical = canonicalLanguageTag(tag);
  const [primary = ''] = (canonical ?? '').split('-');
  const known = canonical !== null && (findLanguage(canonical) ?? findLanguage(primary)) !== null;
  faults.check(known, 'UNKNOWN_CODE', path, 'Not the tag of a language that the platform knows.');
  return canonical ?? tag;
}

/** The tags of a filter in canonical case; null where it asks for none. */
export function checkLanguageTags(
  faults: Faults,
  path: readonly string[],
  tags: Codes,
): readonly string[] | null {
  if (!tags || !checkSize(faults, path, tags, 50)) return null;
  return tags.map((tag, at) => checkLanguageTag(faults, [...path, String(at)], tag));
}

/** A filter's countries as alpha-3 codes, whichever codes the client used. */
export function checkCountryCodes(
  faults: Faults,
  path: readonly string[],
  codes: Codes,
): readonly string[] | null {
  if (!codes || !checkSize(faults, path, codes, 250)) return null;
  return codes.map((code, at) => {
    const country = findCountry(code);
    faults.check(country !== null, 'UNKNOWN_CODE', [...path, String(at)], 'Not the code of a country.');
    return country?.alpha3 ?? code;
  });
}

/** The countries that stand in every list that was asked for; null where none was. */
export function countriesInAll(...lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const [first, ...others] = lists.filter((list) => list !== null);
  return first ? first.filter((code) => others.every((list) => list.includes(code))) : null;
}
