import type { IncomeGroup } from '../country';
import { words } from './table';

/**
 * Source `world-bank-fy26`: the World Bank's groups for its fiscal year 2026 (1 July 2025 to 30 June 2026), by GNI per head of 2024.
 * Ethiopia and Venezuela are not classified; Guernsey and Jersey only together, as the Channel Islands; small territories not at all.
 */
const groups: Readonly<Record<IncomeGroup, string>> = {
  LOW: `
    AFG BDI BFA CAF COD ERI GMB GNB LBR MDG MLI MOZ MWI NER PRK RWA SDN SLE SOM SSD SYR TCD TGO UGA YEM`,
  LOWER_MIDDLE: `
    AGO BEN BGD BOL BTN CIV CMR COG COM DJI EGY FSM GHA GIN HND HTI IND JOR KEN KGZ KHM KIR LAO LBN LKA LSO MAR MMR MRT NAM
    NGA NIC NPL PAK PHL PNG PSE SEN SLB STP SWZ TJK TLS TUN TZA UZB VNM VUT ZMB ZWE`,
  UPPER_MIDDLE: `
    ALB ARG ARM AZE BIH BLR BLZ BRA BWA CHN COL CPV CUB DMA DOM DZA ECU FJI GAB GEO GNQ GRD GTM IDN IRN IRQ JAM KAZ LBY LCA
    MDA MDV MEX MHL MKD MNE MNG MUS MYS PER PRY SLV SRB SUR THA TKM TON TUR TUV UKR VCT WSM ZAF`,
  HIGH: `
    ABW AND ARE ASM ATG AUS AUT BEL BGR BHR BHS BMU BRB BRN CAN CHE CHL CRI CUW CYM CYP CZE DEU DNK ESP EST FIN FRA FRO GBR
    GIB GRC GRL GUM GUY HKG HRV HUN IMN IRL ISL ISR ITA JPN KNA KOR KWT LIE LTU LUX LVA MAC MAF MCO MLT MNP NCL NLD NOR NRU
    NZL OMN PAN PLW POL PRI PRT PYF QAT ROU RUS SAU SGP SMR SVK SVN SWE SXM SYC TCA TTO TWN URY USA VGB VIR`,
};

const groupByCountry = new Map(
  (Object.keys(groups) as IncomeGroup[]).flatMap((group) =>
    words(groups[group]).map((alpha3) => [alpha3, group] as const),
  ),
);

export function incomeGroupOf(alpha3: string): IncomeGroup | null {
  return groupByCountry.get(alpha3) ?? null;
}
