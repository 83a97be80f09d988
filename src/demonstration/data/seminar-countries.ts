import { words } from '../../reference/data/table';

/**
 * Where the 18 who came to the seminar on site are from, each with how many. The source names Lao PDR; the other 13 countries are
 * illustrative, chosen so that several regions, and all groups of developing countries, have a part.
 */
export const onSiteCountries: readonly (readonly [alpha3: string, people: number])[] = [
  ['LAO', 2],
  ['KHM', 2],
  ['ETH', 2],
  ['EGY', 2],
  ['BGD', 1],
  ['NPL', 1],
  ['LKA', 1],
  ['MNG', 1],
  ['UZB', 1],
  ['KEN', 1],
  ['RWA', 1],
  ['SEN', 1],
  ['FJI', 1],
  ['PER', 1],
];

/**
 * Countries and territories of the online participants, the more numerous first. The source tells that there were more than 90 and
 * names none of them: these are illustrative.
 */
export const onlineCountries: readonly string[] = words(`
  LAO KHM VNM THA IDN MYS PHL MMR NPL BGD LKA PAK MNG IND ETH KEN
  EGY NGA GHA TZA UGA RWA ZMB SEN CIV CMR MAR DZA TUN ZAF BRA MEX
  COL PER ARG CHL ECU KAZ UZB KGZ JOR FJI MDG MOZ AGO BEN TGO
  MLI BFA NER GIN SLE LBR GMB MRT MUS NAM BWA LSO SWZ ZWE MWI BDI DJI
  COM CPV SDN SSD TCD COD COG GAB CUB DOM JAM TTO BRB GUY SUR HND
  GTM SLV NIC CRI PAN BOL PRY URY TJK AZE ARM GEO SRB BLR PSE LBN IRQ
  MDV BTN TLS PNG SLB VUT WSM TON KIR COK NIU MAC
`);

/** Developing countries that share more than others in the demonstration. */
export const frequentProviders: readonly string[] = words(
  'CHN BRA IND IDN MEX THA TUR ZAF MYS COL KEN EGY RWA VNM CHL MAR ARG GHA KAZ SRB',
);
