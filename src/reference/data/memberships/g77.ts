import { writeMemberships } from './write-memberships';

/** Who is a member, not since when: the Group publishes no dates. Those who left (Mexico, Cyprus, Malta, Romania...) are not held. */
export const g77Memberships = writeMemberships('G77', 'g77-members', [
  {
    countries: `
      AFG AGO ARE ARG ATG AZE BDI BEN BFA BGD BHR BHS BLZ BOL BRA BRB BRN BTN BWA CAF CHL CHN CIV CMR COD COG COL COM CPV
      CRI CUB DJI DMA DOM DZA ECU EGY ERI ETH FJI FSM GAB GHA GIN GMB GNB GNQ GRD GTM GUY HND HTI IDN IND IRN IRQ JAM JOR
      KEN KHM KIR KNA KWT LAO LBN LBR LBY LCA LKA LSO MAR MDG MDV MHL MLI MMR MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NPL
      NRU OMN PAK PAN PER PHL PNG PRK PRY PSE QAT RWA SAU SDN SEN SGP SLB SLE SLV SOM SSD STP SUR SWZ SYC SYR TCD TGO THA
      TJK TKM TLS TON TTO TUN TZA UGA URY VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE`,
  },
]);
