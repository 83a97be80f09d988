import type { Project } from '../../src/replay/project';

const countries = ['KEN', 'BRA', 'IND', 'CHN', 'UGA', 'NOR', 'DEU', 'FJI', 'PER', 'VNM'];
const themes = [
  'HEALTH.DISEASE.INFECTIOUS',
  'AGRI.CROPS.CEREALS',
  'ENERGY.RENEWABLE.SOLAR',
  'GOVERN',
  'HEALTH',
];
const terms = [
  'clinic',
  'grain',
  'harvest',
  'levy',
  'panel',
  'rice',
  'solar',
  'tax',
  'vaccine',
  'village',
  'water',
];

/** A list of invented projects without chance in it: enough of them that words are weighed. */
export const inventedProjects: readonly Project[] = Array.from({ length: 26 }, (_, at): Project => ({
  row: at + 2,
  title: `Illustrative project ${at}`,
  hosts: [countries[at % 5 === 3 ? 7 : at % 5]!, countries[8]!],
  providers: at % 4 === 0 ? [pick(countries, 3 * at + 1), 'NOR'] : [pick(countries, 3 * at + 1)],
  themes: [pick(themes, at)],
  goals: [String(1 + (at % 4))],
  terms: terms.filter((_term, term) => (at + term) % 3 === 0 || term === at % 11),
  begun: at % 7 === 6 ? null : 2005 + (at % 9),
  ended: at % 5 === 4 ? null : 2005 + (at % 9) + (at % 3),
}));

function pick(from: readonly string[], at: number): string {
  return from[at % from.length]!;
}
