import ar from 'i18n-iso-countries/langs/ar.json';
import en from 'i18n-iso-countries/langs/en.json';
import es from 'i18n-iso-countries/langs/es.json';
import fr from 'i18n-iso-countries/langs/fr.json';
import ru from 'i18n-iso-countries/langs/ru.json';
import zh from 'i18n-iso-countries/langs/zh.json';
import { UN_LANGUAGES, type NamesInUnLanguages } from '../country';
import { table } from './table';

/**
 * Where the package's name is not the short name that the United Nations uses (source `un-names`), that one stands here: the package
 * says 'Swaziland' and 'Burma' in Arabic, and names a government for Western Sahara in Russian and Chinese. The article that a UN
 * list adds in brackets is left out; inverted Arabic names are turned round; an apostrophe is straight, so that a search finds it.
 * Taiwan (Province of China) and territories outside the UN's lists are named after ISO 3166-1 and M49.
 */
const corrections = table(
  ['language', 'alpha3', 'name'],
  `
  ar | ALA | جزر ألاند
  ar | ATA | أنتاركتيكا
  ar | ATF | الأراضي الفرنسية الجنوبية
  ar | ATG | أنتيغوا وبربودا
  ar | BEN | بنن
  ar | BES | بونير وسانت يوستاشيوس وسابا
  ar | BHS | جزر البهاما
  ar | BLM | سان بارتليمي
  ar | BLR | بيلاروس
  ar | BOL | دولة بوليفيا المتعددة القوميات
  ar | BRB | بربادوس
  ar | BRN | بروني دار السلام
  ar | BVT | جزيرة بوفيت
  ar | CCK | جزر كوكس (كيلينغ)
  ar | CHL | شيلي
  ar | CIV | كوت ديفوار
  ar | COG | الكونغو
  ar | CPV | كابو فيردي
  ar | CZE | تشيكيا
  ar | DNK | الدانمرك
  ar | DOM | الجمهورية الدومينيكية
  ar | ECU | إكوادور
  ar | FLK | جزر فوكلاند (مالفيناس)
  ar | FRO | جزر فايرو
  ar | FSM | ولايات ميكرونيزيا الموحدة
  ar | GAB | غابون
  ar | GBR | المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
  ar | GGY | غيرنسي
  ar | GNB | غينيا-بيساو
  ar | GRL | غرينلند
  ar | GUF | غيانا الفرنسية
  ar | HKG | الصين، منطقة هونغ كونغ الإدارية الخاصة
  ar | HUN | هنغاريا
  ar | IOT | الإقليم البريطاني في المحيط الهندي
  ar | IRN | جمهورية إيران الإسلامية
  ar | JEY | جيرسي
  ar | KIR | كيريباس
  ar | KNA | سانت كيتس ونيفس
  ar | KOR | جمهورية كوريا
  ar | LAO | جمهورية لاو الديمقراطية الشعبية
  ar | LBR | ليبريا
  ar | LKA | سري لانكا
  ar | LUX | لكسمبرغ
  ar | MAC | الصين، منطقة ماكاو الإدارية الخاصة
  ar | MDA | جمهورية مولدوفا
  ar | MDV | ملديف
  ar | MLT | مالطة
  ar | MMR | ميانمار
  ar | MOZ | موزامبيق
  ar | MSR | مونتسيرات
  ar | MWI | ملاوي
  ar | NIU | نيوي
  ar | NLD | مملكة هولندا
  ar | PCN | بيتكرن
  ar | PRK | جمهورية كوريا الشعبية الديمقراطية
  ar | PSE | دولة فلسطين
  ar | PYF | بولينيزيا الفرنسية
  ar | REU | ريونيون
  ar | RUS | الاتحاد الروسي
  ar | SAU | المملكة العربية السعودية
  ar | SHN | سانت هيلانة
  ar | SJM | سفالبارد وجان ماين
  ar | STP | سان تومي وبرينسيبي
  ar | SWZ | إسواتيني
  ar | SYC | سيشيل
  ar | SYR | الجمهورية العربية السورية
  ar | TCA | جزر تركس وكايكوس
  ar | THA | تايلند
  ar | TLS | تيمور-ليشتي
  ar | TWN | مقاطعة تايوان الصينية
  ar | TZA | جمهورية تنزانيا المتحدة
  ar | UMI | الجزر النائية التابعة للولايات المتحدة
  ar | URY | أوروغواي
  ar | USA | الولايات المتحدة الأمريكية
  ar | VAT | الكرسي الرسولي
  ar | VCT | سانت فنسنت وجزر غرينادين
  ar | VEN | جمهورية فنزويلا البوليفارية
  ar | VGB | جزر فرجن البريطانية
  ar | VIR | جزر فرجن التابعة للولايات المتحدة
  ar | VNM | فييت نام
  ar | WLF | جزر واليس وفوتونا
  ar | ZWE | زمبابوي
  en | BOL | Bolivia (Plurinational State of)
  en | CHN | China
  en | CIV | Côte d'Ivoire
  en | COG | Congo
  en | CPV | Cabo Verde
  en | CZE | Czechia
  en | FSM | Micronesia (Federated States of)
  en | GBR | United Kingdom of Great Britain and Northern Ireland
  en | GMB | Gambia
  en | HKG | China, Hong Kong Special Administrative Region
  en | IRN | Iran (Islamic Republic of)
  en | KOR | Republic of Korea
  en | MAC | China, Macao Special Administrative Region
  en | MAF | Saint Martin (French Part)
  en | MDA | Republic of Moldova
  en | MKD | North Macedonia
  en | NLD | Netherlands (Kingdom of the)
  en | PRK | Democratic People's Republic of Korea
  en | REU | Réunion
  en | SJM | Svalbard and Jan Mayen Islands
  en | TWN | Taiwan (Province of China)
  en | VAT | Holy See
  en | VEN | Venezuela (Bolivarian Republic of)
  en | VGB | British Virgin Islands
  en | VIR | United States Virgin Islands
  en | VNM | Viet Nam
  en | WLF | Wallis and Futuna Islands
  es | ATF | Territorio de las Tierras Australes Francesas
  es | BLM | San Bartolomé
  es | BLR | Belarús
  es | BMU | Bermuda
  es | BOL | Bolivia (Estado Plurinacional de)
  es | BTN | Bhután
  es | CIV | Côte d'Ivoire
  es | COD | República Democrática del Congo
  es | CUW | Curazao
  es | CXR | Isla Christmas
  es | CZE | Chequia
  es | DJI | Djibouti
  es | ESH | Sáhara Occidental
  es | FLK | Islas Malvinas (Falkland)
  es | FSM | Micronesia (Estados Federados de)
  es | GBR | Reino Unido de Gran Bretaña e Irlanda del Norte
  es | GNB | Guinea-Bissau
  es | HKG | China, región administrativa especial de Hong Kong
  es | HMD | Islas Heard y McDonald
  es | IRN | Irán (República Islámica del)
  es | KAZ | Kazajstán
  es | KEN | Kenya
  es | LAO | República Democrática Popular Lao
  es | LSO | Lesotho
  es | MAC | China, región administrativa especial de Macao
  es | MAF | San Martín (parte francesa)
  es | MDA | República de Moldova
  es | MNP | Islas Marianas Septentrionales
  es | MWI | Malawi
  es | NLD | Países Bajos (Reino de los)
  es | NZL | Nueva Zelandia
  es | PSE | Estado de Palestina
  es | QAT | Qatar
  es | ROU | Rumania
  es | RUS | Federación de Rusia
  es | RWA | Rwanda
  es | SHN | Santa Elena
  es | SWZ | Eswatini
  es | SXM | San Martín (parte neerlandesa)
  es | TTO | Trinidad y Tabago
  es | TUR | Türkiye
  es | TWN | Taiwán (Provincia de China)
  es | TZA | República Unida de Tanzanía
  es | USA | Estados Unidos de América
  es | VEN | Venezuela (República Bolivariana de)
  es | VGB | Islas Vírgenes Británicas
  es | VNM | Viet Nam
  es | WLF | Islas Wallis y Futuna
  es | ZWE | Zimbabwe
  fr | ALA | Îles d'Åland
  fr | ARE | Émirats arabes unis
  fr | BLR | Bélarus
  fr | BOL | Bolivie (État plurinational de)
  fr | BRN | Brunéi Darussalam
  fr | CAF | République centrafricaine
  fr | CCK | Îles des Cocos (Keeling)
  fr | CIV | Côte d'Ivoire
  fr | COG | Congo
  fr | CPV | Cabo Verde
  fr | CYM | Îles Caïmanes
  fr | CZE | Tchéquie
  fr | DOM | République dominicaine
  fr | FLK | Îles Falkland (Malvinas)
  fr | FSM | Micronésie (États fédérés de)
  fr | GBR | Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
  fr | HKG | Chine, région administrative spéciale de Hong Kong
  fr | HMD | Île Heard-et-Îles MacDonald
  fr | IOT | Territoire britannique de l'océan Indien
  fr | IRN | Iran (République islamique d')
  fr | IRQ | Iraq
  fr | KNA | Saint-Kitts-et-Nevis
  fr | KOR | République de Corée
  fr | LAO | République démocratique populaire lao
  fr | MAC | Chine, région administrative spéciale de Macao
  fr | MDA | République de Moldova
  fr | NIU | Nioué
  fr | NLD | Pays-Bas (Royaume des)
  fr | PCN | Pitcairn
  fr | PRK | République populaire démocratique de Corée
  fr | PSE | État de Palestine
  fr | RUS | Fédération de Russie
  fr | SAU | Arabie saoudite
  fr | SJM | Svalbard et Jan Mayen
  fr | STP | Sao Tomé-et-Principe
  fr | SWZ | Eswatini
  fr | SYR | République arabe syrienne
  fr | TKL | Tokélaou
  fr | TUR | Türkiye
  fr | TWN | Taïwan (Province de Chine)
  fr | TZA | République-Unie de Tanzanie
  fr | VAT | Saint-Siège
  fr | VCT | Saint-Vincent-et-les Grenadines
  fr | VEN | Venezuela (République bolivarienne du)
  fr | VGB | Îles Vierges britanniques
  fr | VIR | Îles Vierges américaines
  fr | VNM | Viet Nam
  fr | WLF | Îles Wallis-et-Futuna
  ru | ARE | Объединенные Арабские Эмираты
  ru | ATF | Французские Южные территории
  ru | BHS | Багамские Острова
  ru | BMU | Бермудские острова
  ru | BOL | Боливия (Многонациональное Государство)
  ru | BRN | Бруней-Даруссалам
  ru | CAF | Центральноафриканская Республика
  ru | CCK | Кокосовые (Килинг) острова
  ru | CHN | Китай
  ru | CIV | Кот-д'Ивуар
  ru | COG | Конго
  ru | COM | Коморские Острова
  ru | CYM | Каймановы острова
  ru | ESH | Западная Сахара
  ru | FLK | Фолклендские (Мальвинские) острова
  ru | FRO | Фарерские острова
  ru | FSM | Микронезия (Федеративные Штаты)
  ru | GBR | Соединенное Королевство Великобритании и Северной Ирландии
  ru | GUF | Французская Гвиана
  ru | HKG | Китай, Специальный административный район Гонконг
  ru | HMD | Остров Херд и острова Макдональд
  ru | IRN | Иран (Исламская Республика)
  ru | KGZ | Кыргызстан
  ru | LAO | Лаосская Народно-Демократическая Республика
  ru | MAC | Китай, Специальный административный район Макао
  ru | MAF | Сен-Мартен (французская часть)
  ru | MDA | Республика Молдова
  ru | MDV | Мальдивские Острова
  ru | MNP | Северные Марианские острова
  ru | NLD | Нидерланды (Королевство)
  ru | PCN | Питкэрн
  ru | PRK | Корейская Народно-Демократическая Республика
  ru | SGS | Южная Джорджия и Южные Сандвичевы острова
  ru | SHN | Остров Святой Елены
  ru | SXM | Синт-Мартен (нидерландская часть)
  ru | SYR | Сирийская Арабская Республика
  ru | TCA | Острова Теркс и Кайкос
  ru | TKM | Туркменистан
  ru | TLS | Тимор-Лешти
  ru | TWN | Тайвань (провинция Китая)
  ru | TZA | Объединенная Республика Танзания
  ru | UMI | Внешние малые острова Соединенных Штатов
  ru | USA | Соединенные Штаты Америки
  ru | VAT | Святой Престол
  ru | VEN | Венесуэла (Боливарианская Республика)
  ru | VGB | Британские Виргинские острова
  ru | VIR | Виргинские острова Соединенных Штатов
  ru | WLF | Острова Уоллис и Футуна
  ru | ZAF | Южная Африка
  zh | ALA | 奥兰群岛
  zh | ARE | 阿拉伯联合酋长国
  zh | ATF | 法属南方领地
  zh | BES | 博纳尔、圣俄斯塔休斯和萨巴
  zh | BIH | 波斯尼亚和黑塞哥维那
  zh | BOL | 多民族玻利维亚国
  zh | BRN | 文莱达鲁萨兰国
  zh | BVT | 布维岛
  zh | CAF | 中非共和国
  zh | COD | 刚果民主共和国
  zh | ESH | 西撒哈拉
  zh | FLK | 福克兰群岛（马尔维纳斯）
  zh | GBR | 大不列颠及北爱尔兰联合王国
  zh | GGY | 格恩西
  zh | HKG | 中国香港特别行政区
  zh | HMD | 赫德岛和麦克唐纳岛
  zh | IDN | 印度尼西亚
  zh | IOT | 英属印度洋领土
  zh | IRN | 伊朗伊斯兰共和国
  zh | KOR | 大韩民国
  zh | LAO | 老挝人民民主共和国
  zh | MAC | 中国澳门特别行政区
  zh | MAF | 圣马丁（法属）
  zh | MDA | 摩尔多瓦共和国
  zh | NLD | 荷兰王国
  zh | PCN | 皮特凯恩
  zh | PRK | 朝鲜民主主义人民共和国
  zh | PSE | 巴勒斯坦国
  zh | RUS | 俄罗斯联邦
  zh | SGS | 南乔治亚岛和南桑威奇群岛
  zh | SHN | 圣赫勒拿
  zh | SJM | 斯瓦尔巴群岛和扬马延岛
  zh | SXM | 圣马丁（荷属）
  zh | SYR | 阿拉伯叙利亚共和国
  zh | TZA | 坦桑尼亚联合共和国
  zh | USA | 美利坚合众国
  zh | VAT | 教廷
  zh | VEN | 委内瑞拉玻利瓦尔共和国
  zh | WLF | 瓦利斯群岛和富图纳群岛
`,
);

const packaged: Record<keyof NamesInUnLanguages, Record<string, string | string[]>> = {
  ar: ar.countries,
  en: en.countries,
  es: es.countries,
  fr: fr.countries,
  ru: ru.countries,
  zh: zh.countries,
};

const corrected = new Map(corrections.map(({ language, alpha3, name }) => [`${language} ${alpha3}`, name]));

export function countryNames(alpha3: string, alpha2: string): NamesInUnLanguages {
  const names = UN_LANGUAGES.map((language) => {
    const [name] = [packaged[language][alpha2] ?? ''].flat();
    return [language, corrected.get(`${language} ${alpha3}`) ?? name] as const;
  });
  return Object.fromEntries(names) as Record<keyof NamesInUnLanguages, string>;
}
