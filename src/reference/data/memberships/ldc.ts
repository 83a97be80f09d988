import { writeMemberships } from './write-memberships';

/**
 * The first list is dated by its resolution, A/RES/2768 (XXVI); later inclusions by the year that the UN's own list gives, of which
 * the Assembly decided almost all in December. Sikkim, on the first list, became a part of India in 1975.
 */
export const ldcMemberships = writeMemberships('LDC', 'un-ldc-list', [
  { since: '1971-11-18', countries: 'AFG BDI BEN BFA ETH GIN HTI LSO MLI MWI NER RWA SDN SOM TCD TZA UGA' },
  {
    since: '1971-11-18',
    countries: 'YEM',
    note: 'As the Yemen Arab Republic; Democratic Yemen was listed in 1975.',
  },
  { since: '1975', countries: 'CAF GMB' },
  { since: '1977', countries: 'COM' },
  { since: '1981', countries: 'GNB' },
  { since: '1982', countries: 'DJI SLE TGO' },
  { since: '1986', countries: 'KIR MRT TUV' },
  { since: '1987', countries: 'MMR' },
  { since: '1988', countries: 'MOZ' },
  { since: '1990', countries: 'LBR' },
  { since: '1991', countries: 'COD MDG ZMB' },
  { since: '1994', countries: 'ERI' },
  {
    since: '1994',
    countries: 'AGO',
    certainty: 'DEFERRED',
    source: 'ga-2023-12-18',
    note: 'Was to leave on 2021-02-12 (A/RES/70/253), then later; on 2023-12-18 the Assembly deferred it without a date.',
  },
  { since: '2003', countries: 'TLS' },
  { since: '2012', countries: 'SSD' },

  {
    since: '1971-11-18',
    until: '2026-11-24',
    countries: 'LAO',
    certainty: 'SCHEDULED',
    source: 'a-res-76-8',
    note: 'Its government plans a transition of three years after it.',
  },
  {
    since: '1971-11-18',
    until: '2026-11-24',
    countries: 'NPL',
    certainty: 'EXTENSION_REQUESTED',
    source: 'ldc-npl-extension',
    note: 'Leaves on this date by A/RES/76/8; asked in 2026 for about two and a half more years; the outcome is not known here.',
  },
  {
    since: '1975',
    until: '2026-11-24',
    countries: 'BGD',
    certainty: 'EXTENSION_REQUESTED',
    source: 'ldc-bgd-extension',
    note: 'Leaves on this date by A/RES/76/8; asked in February 2026 for time until 2029-11-24; the outcome is not known here.',
  },
  {
    since: '1991',
    until: '2027-12',
    countries: 'SLB',
    certainty: 'SCHEDULED',
    source: 'ga-slb-2023',
    note: 'Three years after 2024-12-13; the day itself was not read in the resolution.',
  },
  { since: '1991', until: '2029-12-19', countries: 'KHM', certainty: 'SCHEDULED', source: 'a-res-79-230' },
  {
    since: '2001-04',
    until: '2029-12-19',
    countries: 'SEN',
    certainty: 'SCHEDULED',
    source: 'a-res-79-230',
    note: "The UN's list gives 2000 for its inclusion; the Assembly decided in April 2001 (source un-news-senegal).",
  },

  { since: '1971-11-18', until: '1994-12', countries: 'BWA' },
  { since: '1977', until: '2007-12', countries: 'CPV' },
  { since: '1971-11-18', until: '2011-01-01', countries: 'MDV' },
  { since: '1971-11-18', until: '2014-01-01', countries: 'WSM' },
  { since: '1982', until: '2017-06-04', countries: 'GNQ', source: 'ohrlls-gnq' },
  {
    since: '1985',
    until: '2020-12-04',
    transitionUntil: '2025-12-04',
    countries: 'VUT',
    source: 'a-res-75-128',
    note: 'The Assembly invited partners to extend support measures until 4 December 2025.',
  },
  { since: '1971-11-18', until: '2023-12-13', countries: 'BTN', source: 'ga-2023-12-18' },
  { since: '1982', until: '2024-12-13', countries: 'STP' },
]);
