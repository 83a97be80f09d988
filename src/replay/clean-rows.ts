import { termsOf } from '../text/terms';
import type { Row } from '../projects/read-rows';
import { readCountries } from '../projects/country-cell';
import type { Note, Project, Refusal } from './project';
import { readGoals } from '../projects/sdg-cell';
import { readThemes } from '../projects/theme-cell';
import { identityOfTitle, titleIn } from '../projects/title';
import { refineThemes } from './refine-themes';
import { readYear } from '../projects/year-cell';

/** Partnership is what every South-South project is, so goal 17 tells no two of them apart. */
const everywhere = '17';

/** What a file comes to: every row is a project or a refusal. */
export class CleanedRows {
  readonly projects: Project[] = [];
  readonly refusals: Refusal[] = [];
  readonly notes: Note[] = [];
  private readonly rowByTitle = new Map<string, number>();

  get rows(): number {
    return this.projects.length + this.refusals.length;
  }

  refuse(row: number, title: string, reason: string): void {
    this.refusals.push({ row, title, reason });
  }

  add({ row, cells }: Row): void {
    const title = titleIn(cells.title);
    const notes: string[] = [];
    const known = (
      column: string,
      { values, unknown }: { values: readonly string[]; unknown: readonly string[] },
    ) => {
      if (unknown.length > 0) notes.push(`${column} not known: ${unknown.join(', ')}`);
      return values;
    };
    const hosts = known('host', readCountries(cells.hosts));
    const providers = known('provider', readCountries(cells.providers));
    const stated = [
      ...known('theme', readThemes(cells.themes)),
      ...known('sub-theme', readThemes(cells.moreThemes)),
    ];
    const goals = known('SDG', readGoals(cells.goals)).filter((code) => code.split('.')[0] !== everywhere);
    const twin = this.rowByTitle.get(identityOfTitle(title));
    const reason =
      (title === '' && 'no title') ||
      missing('host', hosts, cells.hosts) ||
      missing('provider', providers, cells.providers) ||
      missing('theme', stated, cells.themes) ||
      (providers.every((country) => hosts.length === 1 && hosts[0] === country) &&
        'its only host is its only provider') ||
      (twin !== undefined && `repeats the title of row ${twin}`);
    if (reason !== false) {
      this.refuse(row, title, reason);
      return;
    }
    const years = yearsOf(cells.begun, cells.ended, notes);
    const text = `${title}. ${cells.text}`;
    this.rowByTitle.set(identityOfTitle(title), row);
    this.notes.push(...notes.map((note) => ({ row, note })));
    this.projects.push({
      row,
      title,
      hosts,
      providers,
      themes: refineThemes(stated, text),
      goals,
      terms: termsOf(text),
      ...years,
    });
  }
}

function missing(what: string, values: readonly string[], cell: string): string | false {
  if (values.length > 0) return false;
  return cell.trim() === '' ? `no ${what}` : `no ${what} that is known: ${cell.trim().slice(0, 60)}`;
}

function yearsOf(begunCell: string, endedCell: string, notes: string[]): Pick<Project, 'begun' | 'ended'> {
  const begun = readYear(begunCell);
  const ended = readYear(endedCell);
  if (begun === 'UNREADABLE' || begun === 'ONGOING') notes.push(`start year not read: ${begunCell.trim()}`);
  if (ended === 'UNREADABLE') notes.push(`end year not read: ${endedCell.trim()}`);
  const from = typeof begun === 'number' ? begun : null;
  const to = typeof ended === 'number' ? ended : null;
  if (from === null || to === null || from <= to) return { begun: from, ended: to };
  notes.push(`ends (${to}) before it begins (${from}): both years count as unknown`);
  return { begun: null, ended: null };
}
