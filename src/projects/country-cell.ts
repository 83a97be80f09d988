import i18n from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json';
import { findCountry } from '../reference/catalogue';
import { countries } from '../reference/data/countries';
import { normaliseThemeName as normaliseName } from '../reference/theme';
import { isBlank, type Cell } from './cell';

i18n.registerLocale(en);

/** Codes that lists print and ISO 3166-1 does not hold, or no longer. */
const misprints: Readonly<Record<string, string>> = {
  ZAM: 'ZMB',
  ROM: 'ROU',
  ZAR: 'COD',
  TMP: 'TLS',
  UK: 'GBR',
};

/** Every English name that ICU, the UN's list or ISO's alternatives give a country. */
const byName: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ alpha2, alpha3, names }) =>
    [
      names.en,
      new Intl.DisplayNames(['en'], { type: 'region' }).of(alpha2) ?? names.en,
      ...(i18n.getName(alpha2, 'en', { select: 'all' }) ?? []),
    ].map((name) => [normaliseName(name), alpha3] as const),
  ),
);

/** Reads alpha-3, alpha-2 or M49 codes and English names, divided by commas, semicolons, bars or lines; names may hold commas. */
export function readCountries(cell: string): Cell {
  const values: string[] = [];
  const unknown: string[] = [];
  const pieces = cell.split(/[;|\n]/).map((piece) =>
    piece
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !isBlank(part)),
  );
  const short = pieces.flat().filter((part) => /^[A-Za-z]{2}$/.test(part)).length;
  for (const parts of pieces) {
    for (let at = 0; at < parts.length;) {
      const taken = longestName(parts, at);
      const found = countriesIn(parts.slice(at, at + taken).join(', '), short > 1);
      if (found === null) unknown.push(parts[at]!);
      else values.push(...found);
      at += taken;
    }
  }
  return { values: [...new Set(values)], unknown };
}

/** How many parts make one name: 'Korea', 'Republic of' is one country. */
function longestName(parts: readonly string[], at: number): number {
  for (let count = Math.min(4, parts.length - at); count > 1; count--) {
    if (byName.has(normaliseName(parts.slice(at, at + count).join(', ')))) return count;
  }
  return 1;
}

function countriesIn(part: string, amongShort: boolean): readonly string[] | null {
  const one = countryOf(part, amongShort);
  if (one !== null) return [one];
  const several = part.split(/ and | & |\//i).map((name) => countryOf(name.trim(), amongShort));
  return several.length > 1 && several.every((code) => code !== null) ? several : null;
}

/** `NA` alone is as often 'not available' as Namibia, so it counts only among other codes of two letters. */
function countryOf(part: string, amongShort: boolean): string | null {
  const code = part.toUpperCase();
  if (code === 'NA' && !amongShort) return null;
  return findCountry(misprints[code] ?? code)?.alpha3 ?? byName.get(normaliseName(part)) ?? null;
}
