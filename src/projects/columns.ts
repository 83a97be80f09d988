import { InputError } from './input-error';

/** What the replay reads of a row; everything else in the file is left alone. */
export type Column =
  'title' | 'text' | 'hosts' | 'providers' | 'themes' | 'moreThemes' | 'goals' | 'begun' | 'ended';

/** Names under which lists of projects print a column, in the form of `normaliseHeader`. */
const names: Readonly<Record<Column, readonly string[]>> = {
  title: ['project name', 'project title', 'title', 'name', 'project'],
  text: ['description', 'project description', 'summary', 'text', 'objective', 'objectives'],
  hosts: [
    'host recipient country ies',
    'host recipient countries',
    'host recipient country',
    'host countries',
    'host country',
    'host country ies',
    'hosts',
    'host',
    'recipient countries',
    'recipient country',
    'recipients',
    'beneficiary countries',
    'beneficiary country',
  ],
  providers: [
    'provider country ies',
    'provider countries',
    'provider country',
    'providers',
    'provider',
    'providing countries',
  ],
  themes: ['thematic areas', 'thematic area', 'themes', 'theme', 'sector', 'sectors'],
  moreThemes: ['sub thematic areas', 'sub thematic area', 'subthematic areas', 'sub themes', 'subthemes'],
  goals: ['primary sdg contribution', 'primary sdg', 'main sdg', 'sdg', 'sdgs'],
  begun: ['start year', 'start', 'year started', 'start date', 'from', 'year'],
  ended: ['end year', 'end', 'year ended', 'end date', 'to'],
};

const required: readonly Column[] = ['title', 'hosts', 'providers', 'themes'];

/** Where each column stands; -1 for one that the file does not have. */
export type Layout = Readonly<Record<Column, number>>;

export function layoutOf(header: readonly string[]): Layout {
  const found = header.map(normaliseHeader);
  const layout = Object.fromEntries(
    Object.entries(names).map(([column, known]) => [column, positionOf(known, found)]),
  ) as Layout;
  const missing = required.filter((column) => layout[column] === -1);
  if (missing.length > 0) {
    const wanted = missing.map((column) => `'${names[column][0]!}'`).join(', ');
    throw new InputError(
      `no column ${wanted} in its first row; it begins: ${header.slice(0, 6).join(' | ').slice(0, 120)}`,
    );
  }
  return layout;
}

/** The name that is listed first wins, so that 'name' does not stand in for 'project name'. */
function positionOf(known: readonly string[], found: readonly string[]): number {
  const name = known.find((candidate) => found.includes(candidate));
  return name === undefined ? -1 : found.indexOf(name);
}

function normaliseHeader(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
