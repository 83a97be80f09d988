import { table, words } from './table';

/**
 * Source `tzdb`: zone.tab of release 2025b, which is in the public domain and names a zone in every country, so that a person in
 * Phnom Penh finds Asia/Phnom_Penh. Bouvet Island and Heard Island are empty of people and of zones. Simferopol stands with
 * Ukraine (A/RES/68/262).
 */
const rows = table(
  ['alpha3', 'zones'],
  `
  DZA | Africa/Algiers
  EGY | Africa/Cairo
  LBY | Africa/Tripoli
  MAR | Africa/Casablanca
  SDN | Africa/Khartoum
  TUN | Africa/Tunis
  ESH | Africa/El_Aaiun
  IOT | Indian/Chagos
  BDI | Africa/Bujumbura
  COM | Indian/Comoro
  DJI | Africa/Djibouti
  ERI | Africa/Asmara
  ETH | Africa/Addis_Ababa
  ATF | Indian/Kerguelen
  KEN | Africa/Nairobi
  MDG | Indian/Antananarivo
  MWI | Africa/Blantyre
  MUS | Indian/Mauritius
  MYT | Indian/Mayotte
  MOZ | Africa/Maputo
  REU | Indian/Reunion
  RWA | Africa/Kigali
  SYC | Indian/Mahe
  SOM | Africa/Mogadishu
  SSD | Africa/Juba
  UGA | Africa/Kampala
  TZA | Africa/Dar_es_Salaam
  ZMB | Africa/Lusaka
  ZWE | Africa/Harare
  AGO | Africa/Luanda
  CMR | Africa/Douala
  CAF | Africa/Bangui
  TCD | Africa/Ndjamena
  COG | Africa/Brazzaville
  COD | Africa/Kinshasa Africa/Lubumbashi
  GNQ | Africa/Malabo
  GAB | Africa/Libreville
  STP | Africa/Sao_Tome
  BWA | Africa/Gaborone
  SWZ | Africa/Mbabane
  LSO | Africa/Maseru
  NAM | Africa/Windhoek
  ZAF | Africa/Johannesburg
  BEN | Africa/Porto-Novo
  BFA | Africa/Ouagadougou
  CPV | Atlantic/Cape_Verde
  CIV | Africa/Abidjan
  GMB | Africa/Banjul
  GHA | Africa/Accra
  GIN | Africa/Conakry
  GNB | Africa/Bissau
  LBR | Africa/Monrovia
  MLI | Africa/Bamako
  MRT | Africa/Nouakchott
  NER | Africa/Niamey
  NGA | Africa/Lagos
  SHN | Atlantic/St_Helena
  SEN | Africa/Dakar
  SLE | Africa/Freetown
  TGO | Africa/Lome
  AIA | America/Anguilla
  ATG | America/Antigua
  ABW | America/Aruba
  BHS | America/Nassau
  BRB | America/Barbados
  BES | America/Kralendijk
  VGB | America/Tortola
  CYM | America/Cayman
  CUB | America/Havana
  CUW | America/Curacao
  DMA | America/Dominica
  DOM | America/Santo_Domingo
  GRD | America/Grenada
  GLP | America/Guadeloupe
  HTI | America/Port-au-Prince
  JAM | America/Jamaica
  MTQ | America/Martinique
  MSR | America/Montserrat
  PRI | America/Puerto_Rico
  BLM | America/St_Barthelemy
  KNA | America/St_Kitts
  LCA | America/St_Lucia
  MAF | America/Marigot
  VCT | America/St_Vincent
  SXM | America/Lower_Princes
  TTO | America/Port_of_Spain
  TCA | America/Grand_Turk
  VIR | America/St_Thomas
  BLZ | America/Belize
  CRI | America/Costa_Rica
  SLV | America/El_Salvador
  GTM | America/Guatemala
  HND | America/Tegucigalpa
  MEX | America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo America/Tijuana
  NIC | America/Managua
  PAN | America/Panama
  ARG | America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Argentina/Salta America/Argentina/Jujuy America/Argentina/Tucuman America/Argentina/Catamarca America/Argentina/La_Rioja America/Argentina/San_Juan America/Argentina/Mendoza America/Argentina/San_Luis America/Argentina/Rio_Gallegos America/Argentina/Ushuaia
  BOL | America/La_Paz
  BRA | America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina America/Maceio America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe America/Rio_Branco
  CHL | America/Santiago America/Coyhaique America/Punta_Arenas Pacific/Easter
  COL | America/Bogota
  ECU | America/Guayaquil Pacific/Galapagos
  FLK | Atlantic/Stanley
  GUF | America/Cayenne
  GUY | America/Guyana
  PRY | America/Asuncion
  PER | America/Lima
  SGS | Atlantic/South_Georgia
  SUR | America/Paramaribo
  URY | America/Montevideo
  VEN | America/Caracas
  BMU | Atlantic/Bermuda
  CAN | America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Blanc-Sablon America/Toronto America/Iqaluit America/Atikokan America/Winnipeg America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik America/Creston America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson America/Vancouver
  GRL | America/Nuuk America/Danmarkshavn America/Scoresbysund America/Thule
  SPM | America/Miquelon
  USA | America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Chicago America/Indiana/Tell_City America/Indiana/Knox America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak Pacific/Honolulu
  KAZ | Asia/Almaty Asia/Qyzylorda Asia/Qostanay Asia/Aqtobe Asia/Aqtau Asia/Atyrau Asia/Oral
  KGZ | Asia/Bishkek
  TJK | Asia/Dushanbe
  TKM | Asia/Ashgabat
  UZB | Asia/Samarkand Asia/Tashkent
  CHN | Asia/Shanghai Asia/Urumqi
  HKG | Asia/Hong_Kong
  MAC | Asia/Macau
  PRK | Asia/Pyongyang
  JPN | Asia/Tokyo
  MNG | Asia/Ulaanbaatar Asia/Hovd
  KOR | Asia/Seoul
  BRN | Asia/Brunei
  KHM | Asia/Phnom_Penh
  IDN | Asia/Jakarta Asia/Pontianak Asia/Makassar Asia/Jayapura
  LAO | Asia/Vientiane
  MYS | Asia/Kuala_Lumpur Asia/Kuching
  MMR | Asia/Yangon
  PHL | Asia/Manila
  SGP | Asia/Singapore
  THA | Asia/Bangkok
  TLS | Asia/Dili
  VNM | Asia/Ho_Chi_Minh
  AFG | Asia/Kabul
  BGD | Asia/Dhaka
  BTN | Asia/Thimphu
  IND | Asia/Kolkata
  IRN | Asia/Tehran
  MDV | Indian/Maldives
  NPL | Asia/Kathmandu
  PAK | Asia/Karachi
  LKA | Asia/Colombo
  ARM | Asia/Yerevan
  AZE | Asia/Baku
  BHR | Asia/Bahrain
  CYP | Asia/Nicosia Asia/Famagusta
  GEO | Asia/Tbilisi
  IRQ | Asia/Baghdad
  ISR | Asia/Jerusalem
  JOR | Asia/Amman
  KWT | Asia/Kuwait
  LBN | Asia/Beirut
  OMN | Asia/Muscat
  QAT | Asia/Qatar
  SAU | Asia/Riyadh
  PSE | Asia/Gaza Asia/Hebron
  SYR | Asia/Damascus
  TUR | Europe/Istanbul
  ARE | Asia/Dubai
  YEM | Asia/Aden
  BLR | Europe/Minsk
  BGR | Europe/Sofia
  CZE | Europe/Prague
  HUN | Europe/Budapest
  POL | Europe/Warsaw
  MDA | Europe/Chisinau
  ROU | Europe/Bucharest
  RUS | Europe/Kaliningrad Europe/Moscow Europe/Kirov Europe/Volgograd Europe/Astrakhan Europe/Saratov Europe/Ulyanovsk Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk Asia/Khandyga Asia/Vladivostok Asia/Ust-Nera Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr
  SVK | Europe/Bratislava
  UKR | Europe/Simferopol Europe/Kyiv
  ALA | Europe/Mariehamn
  DNK | Europe/Copenhagen
  EST | Europe/Tallinn
  FRO | Atlantic/Faroe
  FIN | Europe/Helsinki
  GGY | Europe/Guernsey
  ISL | Atlantic/Reykjavik
  IRL | Europe/Dublin
  IMN | Europe/Isle_of_Man
  JEY | Europe/Jersey
  LVA | Europe/Riga
  LTU | Europe/Vilnius
  NOR | Europe/Oslo
  SJM | Arctic/Longyearbyen
  SWE | Europe/Stockholm
  GBR | Europe/London
  ALB | Europe/Tirane
  AND | Europe/Andorra
  BIH | Europe/Sarajevo
  HRV | Europe/Zagreb
  GIB | Europe/Gibraltar
  GRC | Europe/Athens
  VAT | Europe/Vatican
  ITA | Europe/Rome
  MLT | Europe/Malta
  MNE | Europe/Podgorica
  MKD | Europe/Skopje
  PRT | Europe/Lisbon Atlantic/Madeira Atlantic/Azores
  SMR | Europe/San_Marino
  SRB | Europe/Belgrade
  SVN | Europe/Ljubljana
  ESP | Europe/Madrid Africa/Ceuta Atlantic/Canary
  AUT | Europe/Vienna
  BEL | Europe/Brussels
  FRA | Europe/Paris
  DEU | Europe/Berlin Europe/Busingen
  LIE | Europe/Vaduz
  LUX | Europe/Luxembourg
  MCO | Europe/Monaco
  NLD | Europe/Amsterdam
  CHE | Europe/Zurich
  AUS | Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart Australia/Melbourne Australia/Sydney Australia/Broken_Hill Australia/Brisbane Australia/Lindeman Australia/Adelaide Australia/Darwin Australia/Perth Australia/Eucla
  CXR | Indian/Christmas
  CCK | Indian/Cocos
  NZL | Pacific/Auckland Pacific/Chatham
  NFK | Pacific/Norfolk
  FJI | Pacific/Fiji
  NCL | Pacific/Noumea
  PNG | Pacific/Port_Moresby Pacific/Bougainville
  SLB | Pacific/Guadalcanal
  VUT | Pacific/Efate
  GUM | Pacific/Guam
  KIR | Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati
  MHL | Pacific/Majuro Pacific/Kwajalein
  FSM | Pacific/Chuuk Pacific/Pohnpei Pacific/Kosrae
  NRU | Pacific/Nauru
  MNP | Pacific/Saipan
  PLW | Pacific/Palau
  UMI | Pacific/Midway Pacific/Wake
  ASM | Pacific/Pago_Pago
  COK | Pacific/Rarotonga
  PYF | Pacific/Tahiti Pacific/Marquesas Pacific/Gambier
  NIU | Pacific/Niue
  PCN | Pacific/Pitcairn
  WSM | Pacific/Apia
  TKL | Pacific/Fakaofo
  TON | Pacific/Tongatapu
  TUV | Pacific/Funafuti
  WLF | Pacific/Wallis
  ATA | Antarctica/McMurdo Antarctica/Casey Antarctica/Davis Antarctica/DumontDUrville Antarctica/Mawson Antarctica/Palmer Antarctica/Rothera Antarctica/Syowa Antarctica/Troll Antarctica/Vostok
  TWN | Asia/Taipei
`,
);

const zonesByCountry = new Map(rows.map(({ alpha3, zones }) => [alpha3, words(zones)]));

export function timeZonesOf(alpha3: string): readonly string[] {
  return zonesByCountry.get(alpha3) ?? [];
}
