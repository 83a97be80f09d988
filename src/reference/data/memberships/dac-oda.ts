import { writeMemberships } from './write-memberships';

/**
 * The list for reporting on 2024 and 2025 flows, which is the last that was read; the next review falls in the second half of 2026.
 * Starts are not recorded.
 */
export const dacOdaMemberships = writeMemberships('DAC_ODA', 'dac-list-2024-25', [
  {
    countries: `
      AFG AGO BDI BEN BFA BGD CAF COD COM DJI ERI ETH GIN GMB GNB HTI KHM KIR LAO LBR LSO MDG MLI MMR MOZ MRT MWI NER NPL
      RWA SDN SEN SLB SLE SOM SSD STP TCD TGO TLS TUV TZA UGA YEM ZMB
      PRK SYR
      BOL BTN CIV CMR COG CPV DZA EGY FSM GHA HND IND IRN JOR KEN KGZ LBN LKA MAR MNG NGA NIC PAK PHL PNG PSE SWZ TJK TKL
      TUN UZB VNM VUT WSM ZWE
      ALB ARG ARM AZE BIH BLR BLZ BRA BWA CHN COL CRI CUB DMA DOM ECU FJI GAB GEO GNQ GRD GTM IDN IRQ JAM KAZ LBY LCA MDA
      MDV MEX MHL MKD MNE MUS MYS NAM NIU PER PRY SHN SLV SRB SUR THA TKM TON TUR UKR VCT VEN WLF ZAF`,
  },
  {
    countries: 'GUY PAN',
    note: 'High income since 2022: to be proposed for leaving in the review of 2026 if it has stayed so.',
  },
  {
    countries: 'PLW',
    note: 'High income by the latest figures of the World Bank; its place is for the review to judge.',
  },
  {
    countries: 'MSR',
    certainty: 'UNVERIFIED',
    note: 'The decision was put off to October 2025, for effect on 2026-01-01; its outcome was not read.',
  },
  {
    countries: 'NRU',
    until: '2026-01-01',
    certainty: 'UNVERIFIED',
    note: "The OECD's page of 2024 says 2026-01-01; others say 2027.",
  },
]);
