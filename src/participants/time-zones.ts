import { countries } from '../reference/data/countries';

// The runtime lists each zone under one name only, which for some is the old one (Asia/Calcutta): the countries bring the others.
const known: ReadonlySet<string> = new Set([
  'UTC',
  ...Intl.supportedValuesOf('timeZone'),
  ...countries.flatMap(({ timeZones }) => timeZones),
]);

/** Is it the name of a zone in the IANA database, as it is written there? */
export function isTimeZone(name: string): boolean {
  return known.has(name);
}
