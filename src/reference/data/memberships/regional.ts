import { writeMemberships } from './write-memberships';

/** Starts are given where they are sure; most of the African Union dates from 1963 as the OAU, country by country not checked. */
export const auMemberships = writeMemberships('AU', 'au-members', [
  {
    countries: `
      AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MDG
      MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE`,
  },
  { since: '2011', countries: 'SSD' },
  { since: '2017-01', countries: 'MAR', note: 'Had left the OAU in 1984.' },
]);

export const aseanMemberships = writeMemberships('ASEAN', 'asean-members', [
  { since: '1967-08-08', countries: 'IDN MYS PHL SGP THA' },
  { since: '1984-01', countries: 'BRN' },
  { since: '1995-07-28', countries: 'VNM' },
  { since: '1997-07-23', countries: 'LAO MMR' },
  { since: '1999-04-30', countries: 'KHM' },
  { since: '2025-10-26', countries: 'TLS' },
]);

export const bricsMemberships = writeMemberships('BRICS', 'brics-members', [
  { since: '2009-06-16', countries: 'BRA CHN IND RUS', note: 'First summit; the four had met since 2006.' },
  { since: '2010-12', countries: 'ZAF' },
  { since: '2024-01-01', countries: 'ARE EGY ETH IRN' },
  {
    since: '2024-01-01',
    countries: 'SAU',
    certainty: 'UNVERIFIED',
    note: 'Invited, takes part, listed by the presidency; has not said that it joined.',
  },
  { since: '2025-01-06', countries: 'IDN' },
]);

export const caricomMemberships = writeMemberships('CARICOM', 'caricom-members', [
  { since: '1973-08-01', countries: 'BRB GUY JAM TTO' },
  { since: '1974', countries: 'ATG BLZ DMA GRD KNA LCA MSR VCT' },
  { since: '1983-07-04', countries: 'BHS' },
  { since: '1995-07-04', countries: 'SUR' },
  { since: '2002-07', countries: 'HTI' },
]);

export const ecowasMemberships = writeMemberships('ECOWAS', 'ecowas-members', [
  { since: '1975-05-28', countries: 'BEN CIV GHA GIN GMB GNB LBR NGA SEN SLE TGO' },
  { countries: 'CPV', note: 'Joined after the founding, in 1976 or 1977.' },
  { since: '1975-05-28', until: '2025-01-29', countries: 'BFA MLI NER' },
  { since: '1975-05-28', until: '2000-12', countries: 'MRT' },
]);

export const iberoAmericanMemberships = writeMemberships('IBERO_AMERICAN', 'segib-members', [
  { countries: 'AND ARG BOL BRA CHL COL CRI CUB DOM ECU ESP GTM HND MEX NIC PAN PER PRT PRY SLV URY VEN' },
]);

export const lasMemberships = writeMemberships('LAS', 'las-members', [
  { since: '1945-03-22', countries: 'EGY IRQ JOR LBN SAU SYR' },
  { since: '1945-05', countries: 'YEM' },
  { since: '1953', countries: 'LBY' },
  { since: '1956', countries: 'SDN' },
  { since: '1958', countries: 'MAR TUN' },
  { since: '1961', countries: 'KWT' },
  { since: '1962', countries: 'DZA' },
  { since: '1971', countries: 'ARE BHR OMN QAT' },
  { since: '1973', countries: 'MRT' },
  { since: '1974', countries: 'SOM' },
  { since: '1976', countries: 'PSE' },
  { since: '1977', countries: 'DJI' },
  { since: '1993', countries: 'COM' },
]);

export const pifMemberships = writeMemberships('PIF', 'pif-members', [
  { since: '1971-08', countries: 'AUS COK FJI NRU NZL TON WSM' },
  { countries: 'FSM MHL NIU PLW PNG SLB TUV VUT' },
  {
    countries: 'KIR',
    note: 'Said in July 2022 that it left and in early 2023 that it returned; the gap is not held.',
  },
  { since: '2016-09', countries: 'NCL PYF' },
]);
