import type { Assignment } from '../../engine/assignments';
import { compare, type Position } from '../../engine/order';
import { prepareQuery, type QueryOptions } from '../../engine/query';
import { TopRows } from '../../engine/top-rows';
import type { Group } from '../market-index';
import { PAGE_ROWS, type Page } from '../page';
import { Judge } from './judge';
import { Outlook, type CountryOutlook } from './outlook';
import type { Question } from './question';
import { Sieve } from './sieve';
import { TextQuery } from './text-query';
import { Viewpoint } from './viewpoint';

export interface SearchOptions extends QueryOptions {
  readonly first: number;
  /** Only what stands behind this position. */
  readonly after?: Position | null;
  /** Also those that some rule bars, at the end. */
  readonly barred?: boolean;
  /** Whether all are to be counted, which takes a look at each. */
  readonly counted?: boolean;
}

/** A row of the answer: what `Ranking` would give, without the member. */
export interface FoundRow extends Position {
  readonly assignment: Assignment | null;
}

export interface Found {
  readonly rows: readonly FoundRow[];
  /** Of the whole order; null where they were not asked for. */
  readonly counts: { readonly eligible: number; readonly barred: number } | null;
}

interface Best {
  readonly score: number;
  readonly points: number;
  readonly outlook: Outlook;
}

const BARRED = 1;
const ELIGIBLE = 2;

/** One assignment of roles, and what looks at rows under it. */
interface Angle {
  readonly outlook: Outlook;
  readonly judge: Judge;
  readonly sieve: Sieve;
}

/** An angle under which candidates of a group may be eligible. */
interface Chance extends Angle {
  readonly country: CountryOutlook;
}

/** The exact ranking of one proposal's counterparts by the columns. */
export class Search {
  private readonly angles: readonly Angle[];
  private readonly viewpoint: Viewpoint;
  private readonly rows: TopRows<FoundRow>;
  private readonly after: Position | null;
  /** What has been found of the rows of the page under way. */
  private readonly looked = new Uint8Array(PAGE_ROWS);
  private eligible = 0;
  private barred = 0;

  constructor(
    private readonly question: Question,
    private readonly options: SearchOptions,
  ) {
    const { member, view } = question;
    this.viewpoint = new Viewpoint(question);
    this.rows = new TopRows(options.first);
    this.after = options.after ?? null;
    this.angles = prepareQuery(member, view.world, options).stances.map((stance) => {
      const outlook = new Outlook(question, stance);
      const text = new TextQuery(question, outlook.receives);
      return {
        outlook,
        judge: new Judge(outlook, this.viewpoint, text),
        sieve: new Sieve(outlook, this.viewpoint),
      };
    });
  }

  run(): Found {
    const { barred = false, counted = false } = this.options;
    const whole = barred || counted;
    for (const { group, chances } of this.groups()) {
      if (chances.length === 0 && !whole) continue;
      for (const page of group.pages) {
        this.look(page, chances, whole);
        if (whole) this.lookAtRest(page, barred);
      }
    }
    const counts = { eligible: this.eligible, barred: this.barred };
    return { rows: this.rows.inOrder(), counts: whole ? counts : null };
  }

  /** The groups whose roles fit, those with the most to expect first. */
  private groups(): { readonly group: Group; readonly chances: readonly Chance[] }[] {
    const { member, day, view, index } = this.question;
    const stands = member.validUntil >= day.number && view.world.visible(member.id);
    const found: { group: Group; chances: Chance[]; hope: number }[] = [];
    for (const group of index.groups.values()) {
      const chances: Chance[] = [];
      let fits = false;
      let hope = 0;
      for (const angle of this.angles) {
        if (!group.roles.includes(angle.outlook.stance.assignment.other)) continue;
        fits = true;
        const country = stands ? angle.outlook.from(group.country) : null;
        if (country === null) continue;
        chances.push({ ...angle, country });
        hope = Math.max(hope, country.own + country.theirs[0]);
      }
      if (fits) found.push({ group, chances, hope });
    }
    return found.sort((one, other) => other.hope - one.hope);
  }

  private look(page: Page, chances: readonly Chance[], whole: boolean): void {
    const { looked, rows, after } = this;
    const once = chances.length < 2 && !whole;
    if (!once) looked.fill(0);
    for (const { sieve, country } of chances) {
      const size = sieve.sift(page, country, whole ? 0 : (rows.last?.score ?? 0));
      for (let found = 0; found < size; found++) {
        const at = sieve.found[found]!;
        if (!once && looked[at] !== 0) continue;
        const best = this.best(page, at, chances);
        if (!once) looked[at] = best === null ? BARRED : ELIGIBLE;
        if (best === null) continue;
        this.eligible++;
        const { last } = rows;
        const { score, points, outlook } = best;
        if (last !== null && (score < last.score || (score === last.score && points < last.points))) continue;
        const id = this.question.index.proposals.idOf(page.columns.proposal[at]!);
        const row = { eligible: true, score, points, id, assignment: outlook.stance.assignment };
        if (after === null || compare(row, after) > 0) rows.add(row);
      }
    }
  }

  /** Counts what is barred in a page that has been looked at. */
  private lookAtRest(page: Page, listed: boolean): void {
    const { looked, rows, after, viewpoint, question } = this;
    const { trait, proposal } = page.columns;
    for (let at = 0; at < page.count; at++) {
      if (looked[at] === ELIGIBLE || trait[at] === 0) continue;
      if (proposal[at] === question.proposal || !viewpoint.sees(page, at)) continue;
      this.barred++;
      if (!listed) continue;
      const id = question.index.proposals.idOf(proposal[at]!);
      const row = { eligible: false, score: 0, points: 0, id, assignment: null };
      if (after === null || compare(row, after) > 0) rows.add(row);
    }
  }

  /** The best of the roles open to the two, of equal ones the first; null where every one of them is barred. */
  private best(page: Page, at: number, chances: readonly Chance[]): Best | null {
    let best: Best | null = null;
    for (const { judge, outlook } of chances) {
      const found = judge.score(page, at);
      if (found === null) continue;
      const { score, points } = found;
      if (best !== null && (score < best.score || (score === best.score && points <= best.points))) continue;
      best = { score, points, outlook };
    }
    return best;
  }
}
