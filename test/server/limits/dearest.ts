import { cycle } from './attacks';

/** A hundred rows, each with two single relations and two short lists: the most that a page shows at once. */
export const honest = `{ proposals(first: 100) { totalCount nodes { id title kind status validUntil
  institution { id name acronym country { alpha3 name region } }
  gives { theme { code label } modality quantity unit } needs { theme { code label } modality quantity unit importance }
  call { title } } } }`;

/** What is admitted and takes longest: a cycle times a list up to the limit, many lists side by side, wide rows, rankings. */
export const admitted: Readonly<Record<string, string>> = {
  'a cycle times a list': cycle(2, ''),
  'a cycle times longer lists': cycle(1, '(first: 99)'),
  'lists side by side': `{ ${Array.from({ length: 45 }, (_, at) => `a${at}: proposals(first: 30) { nodes { id title institution { name } } totalCount }`).join(' ')} }`,
  'rankings of many': '{ proposals(first: 35) { nodes { matches(first: 10) { nodes { score } } } } }',
  'triples of many': '{ proposals(first: 18) { nodes { triangularMatches(first: 5) { nodes { score } } } } }',
  'unmet needs side by side': `{ ${Array.from({ length: 5 }, (_, at) => `a${at}: unmetNeeds(first: 10) { nodes { proposal { id } } }`).join(' ')} }`,
};
