import iso6391 from 'iso-639-1';
import type { LanguageRow } from '../code-list';
import { UN_LANGUAGES, type NamesInUnLanguages } from '../country';
import { table } from './table';

/**
 * Beyond ISO 639-1 (source `iso-639-1`): official languages without a code of two letters, others that partners work in, and the
 * variants that interpreters and translators tell apart. Names in the language itself are ours.
 */
const added = table(
  ['tag', 'name', 'nativeName'],
  `
  arn     | Mapuche                      | Mapudungun
  bem     | Bemba                        | Ichibemba
  ber     | Tamazight                    | Tamaziɣt
  bho     | Bhojpuri                     | भोजपुरी
  bwg     | Barwe                        | ChiBarwe
  cal     | Carolinian                   | Refaluwasch
  ceb     | Cebuano                      | Sinugboanon
  ckb     | Central Kurdish              | کوردیی ناوەندی
  cnr     | Montenegrin                  | crnogorski
  crs     | Seychellois Creole           | Kreol Seselwa
  dyu     | Dyula                        | Julakan
  fil     | Filipino                     | Filipino
  fon     | Fon                          | Fɔngbe
  gil     | Gilbertese                   | Taetae ni Kiribati
  hif     | Fiji Hindi                   | फ़िजी हिंदी
  ilo     | Ilocano                      | Ilokano
  kck     | Kalanga                      | TjiKalanga
  kea     | Kabuverdianu                 | Kabuverdianu
  kri     | Krio                         | Krio
  lua     | Luba-Kasai                   | Tshiluba
  luo     | Luo                          | Dholuo
  mai     | Maithili                     | मैथिली
  mfe     | Mauritian Creole             | Kreol Morisien
  mos     | Mooré                        | Mòoré
  ndc     | Ndau                         | ChiNdau
  niu     | Niuean                       | Vagahau Niuē
  nmq     | Nambya                       | Nambya
  nso     | Northern Sotho               | Sesotho sa Leboa
  pap     | Papiamento                   | Papiamentu
  pau     | Palauan                      | a tekoi er a Belau
  pih     | Pitcairn-Norfolk             | Norf'k
  quc     | K'iche'                      | K'iche'
  rar     | Cook Islands Maori           | Māori Kūki 'Āirani
  srn     | Sranan Tongo                 | Sranan Tongo
  tet     | Tetum                        | Tetun
  tkl     | Tokelauan                    | Gagana Tokelau
  toi     | Tonga (Zambia, Zimbabwe)     | ChiTonga
  tpi     | Tok Pisin                    | Tok Pisin
  tvl     | Tuvaluan                     | Te Gana Tūvalu
  umb     | Umbundu                      | Umbundu
  wni     | Ndzwani Comorian             | ShiNdzuani
  yue     | Cantonese                    | 粵語
  zdj     | Ngazidja Comorian            | ShiNgazidja
  zgh     | Standard Moroccan Tamazight  | ⵜⴰⵎⴰⵣⵉⵖⵜ
  zh-Hans | Chinese (simplified script)  | 简体中文
  zh-Hant | Chinese (traditional script) | 繁體中文
  pt-BR   | Portuguese (Brazil)          | Português (Brasil)
  pt-PT   | Portuguese (Portugal)        | Português (Portugal)
  fa-AF   | Dari                         | دری
  es-419  | Spanish (Latin America)      | Español (América Latina)
  sr-Cyrl | Serbian (Cyrillic script)    | Српски (ћирилица)
  sr-Latn | Serbian (Latin script)       | Srpski (latinica)
  uz-Cyrl | Uzbek (Cyrillic script)      | Ўзбекча (кирилл)
`,
);

export const languages: readonly LanguageRow[] = [
  ...iso6391
    .getLanguages(iso6391.getAllCodes())
    .map(({ code, name, nativeName }) => ({ tag: code, name, nativeName })),
  ...added,
].sort((a, b) => (a.tag < b.tag ? -1 : 1));

const byTag = new Map(languages.map((language) => [language.tag, language]));

/**
 * Its names in the UN languages, from the runtime's ICU data. Where ICU has no name for a tag, the English one of the list stands
 * in, or the tag.
 */
export function languageNames(tag: string): NamesInUnLanguages {
  const known = byTag.get(tag)?.name ?? tag;
  const names = UN_LANGUAGES.map((language) => {
    const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
    return [language, name ?? known] as const;
  });
  return Object.fromEntries(names) as Record<keyof NamesInUnLanguages, string>;
}
