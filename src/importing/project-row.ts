import type { Cell } from '../projects/cell';
import { readCountries } from '../projects/country-cell';
import type { Row } from '../projects/read-rows';
import { readGoals } from '../projects/sdg-cell';
import { readThemes } from '../projects/theme-cell';
import { identityOfTitle, titleIn } from '../projects/title';
import { readYear } from '../projects/year-cell';
import type { PartyRole } from '../activities/activity';
import { checkParties, Refused, type Reading, type ReportedActivity } from './reported-activity';

/** A row of a list of projects as an activity between countries: its hosts receive, its providers provide. */
export function readProjectRow({ row, cells, fault }: Row): Reading {
  const title = titleIn(cells.title);
  const identifier = identityOfTitle(title);
  const notes: string[] = [];
  const known = (column: string, { values, unknown }: Cell) => {
    if (unknown.length > 0) notes.push(`${column} not known: ${unknown.join(', ')}`);
    return values;
  };
  const read = (): ReportedActivity => {
    if (fault !== null) throw new Refused('BAD_ROW', fault);
    if (identifier === '') throw new Refused('NO_TITLE', cells.title);
    if (title.length > 2_000) throw new Refused('TOO_LARGE', `a title of ${title.length} characters`);
    const parties = [
      ...partiesOf('PROVIDER', known('provider', readCountries(cells.providers))),
      ...partiesOf('RECIPIENT', known('host', readCountries(cells.hosts))),
    ];
    checkParties(parties);
    if (new Set(parties.map(({ role }) => role)).size < 2) {
      throw new Refused('TOO_FEW_PARTIES', `no ${parties[0]!.role === 'PROVIDER' ? 'host' : 'provider'}`);
    }
    const begun = yearIn('start', cells.begun, notes);
    const ended = yearIn('end', cells.ended, notes);
    if (begun !== null && ended !== null && ended < begun) {
      throw new Refused('DATES_CONTRADICT', `${begun} to ${ended}`);
    }
    return {
      identifier,
      reportedBy: null,
      titles: [{ language: null, text: title }],
      startsOn: begun === null ? null : `${begun}-01-01`,
      endsOn: ended === null ? null : `${ended}-12-31`,
      startPlanned: false,
      endPlanned: false,
      yearsOnly: begun !== null || ended !== null,
      status: null,
      collaborationType: null,
      sectors: [],
      regions: [],
      themes: [
        ...new Set([
          ...known('theme', readThemes(cells.themes)),
          ...known('sub-theme', readThemes(cells.moreThemes)),
        ]),
      ],
      sdg: known('SDG', readGoals(cells.goals)),
      parties,
    };
  };
  return reading(row, identifier, notes, read);
}

/** What came of reading one activity. */
export function reading(
  line: number,
  identifier: string,
  notes: readonly string[],
  read: () => ReportedActivity,
): Reading {
  try {
    return { line, identifier, activity: read(), refusal: null, notes };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    const { reason, detail } = fault;
    return { line, identifier, activity: null, refusal: { reason, detail }, notes: [] };
  }
}

function partiesOf(role: PartyRole, countries: readonly string[]) {
  return countries.map((country) => ({ role, country, organisation: null, share: null }));
}

function yearIn(which: string, cell: string, notes: string[]): number | null {
  const year = readYear(cell);
  if (typeof year === 'number' || year === null) return year;
  if (year === 'UNREADABLE' || which === 'start')
    notes.push(`${which} year not read: ${cell.trim().slice(0, 40)}`);
  return null;
}
