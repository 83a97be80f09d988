import { writeMemberships } from './write-memberships';

/** Geography, not dates: no start is recorded. */
export const lldcMemberships = writeMemberships('LLDC', 'ohrlls-lldc', [
  {
    countries: `
      AFG ARM AZE BDI BFA BOL BTN BWA CAF ETH KAZ KGZ LAO LSO MDA MKD MLI MNG MWI NER NPL PRY RWA SSD SWZ TCD TJK TKM
      UGA UZB ZMB ZWE`,
  },
]);

export const sidsUnMemberships = writeMemberships('SIDS_UN', 'ohrlls-sids', [
  {
    countries: `
      ATG BHS BLZ BRB COM CPV CUB DMA DOM FJI FSM GNB GRD GUY HTI JAM KIR KNA LCA MDV MHL MUS NRU PLW PNG SGP SLB STP SUR
      SYC TLS TON TTO TUV VCT VUT WSM`,
  },
]);

export const sidsM49Memberships = writeMemberships('SIDS_M49', 'un-m49', [
  {
    countries: `
      ABW AIA ASM ATG BES BHS BLZ BRB COK COM CPV CUB CUW DMA DOM FJI FSM GNB GRD GUM GUY HTI JAM KIR KNA LCA MDV MHL MNP
      MSR MUS NCL NIU NRU PLW PNG PRI PYF SGP SLB STP SUR SXM SYC TLS TON TTO TUV VCT VGB VIR VUT WSM`,
  },
]);
