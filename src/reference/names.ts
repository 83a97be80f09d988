import { UN_LANGUAGES, type CountryRow, type NamesInUnLanguages } from './country';

/** The text in the language, or in a UN language that it is a variety of; null where the platform holds none. */
export function inLanguage(names: Partial<NamesInUnLanguages>, tag: string): string | null {
  const [primary] = tag.split('-');
  const known = UN_LANGUAGES.find((language) => language === primary);
  return known === undefined ? null : (names[known] ?? null);
}

/** A country's name: the UN's languages from the release, any other from the runtime's ICU data, English where that has none. */
export function countryName({ alpha2, names }: CountryRow, tag: string): string {
  const held = inLanguage(names, tag);
  if (held !== null) return held;
  const [supported] = Intl.DisplayNames.supportedLocalesOf([tag]);
  if (supported === undefined) return names.en;
  return new Intl.DisplayNames([supported], { type: 'region', fallback: 'none' }).of(alpha2) ?? names.en;
}

export function languageName(tag: string, inTag: string): string | null {
  const [supported] = Intl.DisplayNames.supportedLocalesOf([inTag]);
  return (
    new Intl.DisplayNames([supported ?? 'en', 'en'], { type: 'language', fallback: 'none' }).of(tag) ?? null
  );
}
