/** The official languages of the United Nations. */
export const UN_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

export type UnLanguage = (typeof UN_LANGUAGES)[number];

export type NamesInUnLanguages = Readonly<Record<UnLanguage, string>>;

/** World Bank income group. */
export type IncomeGroup = 'LOW' | 'LOWER_MIDDLE' | 'UPPER_MIDDLE' | 'HIGH';

/** A country or area of ISO 3166-1: the list says nothing of anybody's legal status. */
export interface CountryRow {
  /** ISO 3166-1 alpha-3: the key. */
  readonly alpha3: string;
  /** Alpha-2; Namibia's is `NA`, which careless parsers read as 'not available'. */
  readonly alpha2: string;
  /** Three digits, zeros included: `004`. */
  readonly m49: string;
  readonly names: NamesInUnLanguages;
  /** M49 region; null for Antarctica, and for Taiwan (Province of China), which M49 does not list. */
  readonly region: string | null;
  readonly regionM49: string | null;
  /** M49 sub-region, such as Sub-Saharan Africa. */
  readonly subregion: string | null;
  readonly subregionM49: string | null;
  /** M49 intermediate region, such as Eastern Africa; null where M49 does not divide the sub-region. */
  readonly intermediateRegion: string | null;
  readonly intermediateRegionM49: string | null;
  /** Primary language tags, the state's chief working language first; empty for Antarctica. */
  readonly officialLanguages: readonly string[];
  /** IANA names in the order of the tz database; empty where nobody lives. */
  readonly timeZones: readonly string[];
  /** Null where the World Bank does not classify. */
  readonly incomeGroup: IncomeGroup | null;
}

/** The narrowest M49 area of the country: what 'from the same sub-region' means in matching. */
export function narrowestRegion(country: CountryRow): string | null {
  return country.intermediateRegionM49 ?? country.subregionM49;
}
