import { writeMemberships } from './write-memberships';

export const euMemberships = writeMemberships('EU', 'eu-members', [
  { since: '1958-01-01', countries: 'BEL DEU FRA ITA LUX NLD' },
  { since: '1973-01-01', countries: 'DNK IRL' },
  { since: '1973-01-01', until: '2020-02-01', transitionUntil: '2021-01-01', countries: 'GBR' },
  { since: '1981-01-01', countries: 'GRC' },
  { since: '1986-01-01', countries: 'ESP PRT' },
  { since: '1995-01-01', countries: 'AUT FIN SWE' },
  { since: '2004-05-01', countries: 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN' },
  { since: '2007-01-01', countries: 'BGR ROU' },
  { since: '2013-07-01', countries: 'HRV' },
]);

export const oecdMemberships = writeMemberships('OECD', 'oecd-members', [
  { since: '1961', countries: 'AUT BEL CAN CHE DEU DNK ESP FRA GBR GRC IRL ISL LUX NLD NOR PRT SWE TUR USA' },
  { since: '1962', countries: 'ITA' },
  { since: '1964', countries: 'JPN' },
  { since: '1969', countries: 'FIN' },
  { since: '1971', countries: 'AUS' },
  { since: '1973', countries: 'NZL' },
  { since: '1994', countries: 'MEX' },
  { since: '1995', countries: 'CZE' },
  { since: '1996', countries: 'HUN KOR POL' },
  { since: '2000', countries: 'SVK' },
  { since: '2010', countries: 'CHL EST ISR SVN' },
  { since: '2016', countries: 'LVA' },
  { since: '2018', countries: 'LTU' },
  { since: '2020', countries: 'COL' },
  { since: '2021', countries: 'CRI' },
]);

export const g20Memberships = writeMemberships('G20', 'g20-members', [
  { since: '1999', countries: 'ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF' },
]);
