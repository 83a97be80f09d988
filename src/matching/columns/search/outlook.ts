import { context } from '../../engine/criteria/context';
import { geography } from '../../engine/criteria/geography';
import type { Weights } from '../../engine/default-weights';
import { importanceOf } from '../../engine/fits';
import type { Member } from '../../engine/member';
import { Pair, type View } from '../../engine/pair';
import type { Stance } from '../../engine/query';
import { differentCountry, southPair } from '../../engine/rules/actors';
import { inGeography } from '../../engine/rules/conditions';
import { FULL, NEUTRAL } from '../../engine/scale';
import type { Amount } from '../codes';
import { bindingOf, type Binding } from './binding';
import { CoverTable } from './cover-table';
import { Fits, importances, leastFits } from './fits';
import { InstitutionOutlook } from './institution-outlook';
import type { Question } from './question';
import { specimen } from './specimen';

/** What holds of all candidates from one country: points of CONTEXT and GEOGRAPHY, theirs by whether they ask for a different context. */
export interface CountryOutlook {
  readonly own: number;
  readonly theirs: readonly [number, number];
}

/** What one assignment of roles means for each value that a column may hold; worked out once for a query. */
export class Outlook {
  readonly receives: boolean;
  readonly own: Weights;
  readonly theirs: Weights;
  /** The own side's part of the harmonic mean, out of 10000. */
  readonly ownShare: number;
  readonly funding: Int16Array;
  readonly language: Int16Array;
  /** Whether the texts can be compared, by tongue. */
  readonly comparable: Int16Array;
  /** The candidate's GEOGRAPHY by its places. */
  readonly geography: Int16Array;
  readonly fits: Fits;
  readonly cover: CoverTable;
  readonly binds: Binding;
  /** Of the asking side's capabilities, and of a candidate's need by its form. */
  readonly ownImportance: readonly number[];
  readonly importance: Uint8Array;
  readonly leastFit: Int16Array;
  readonly amounts: readonly Amount[];
  readonly institutions: InstitutionOutlook;
  /** Points at most by TIME, VOLUME and TEXT, which only the judge looks at. */
  readonly restOwn: number;
  readonly restTheirs: number;
  private readonly countries = new Map<string | null, CountryOutlook | null>();

  constructor(
    readonly question: Question,
    readonly stance: Stance,
    within: 'PAIR' | 'TRIPLE' = 'PAIR',
  ) {
    const { index, meetings, member, day } = question;
    const { assignment, weighing } = stance;
    const { codes } = index;
    this.receives = assignment.receives;
    this.own = this.receives ? weighing.receiver : weighing.giver;
    this.theirs = this.receives ? weighing.giver : weighing.receiver;
    this.ownShare = this.receives ? weighing.receiverShare : FULL - weighing.receiverShare;
    this.binds = bindingOf(assignment.pairing, within);
    this.funding = meetings.funding(question.trait, this.binds.gaps);
    this.language = meetings.language(member, this.binds.gaps);
    this.comparable = meetings.comparable(member);
    this.geography = meetings.geography(member.country, day);
    this.fits = new Fits(codes, meetings, this.receives ? member.needs : member.gives);
    this.cover = new CoverTable(this.fits, this.binds);
    this.ownImportance = this.fits.capabilities.map(importanceOf);
    this.importance = importances(codes);
    this.amounts = codes.amounts.values;
    this.leastFit = leastFits(codes, this.binds.must);
    this.institutions = new InstitutionOutlook(question, this);
    const time = member.window === null ? NEUTRAL : FULL;
    const volume = this.fits.capabilities.some(({ quantity }) => quantity !== null) ? FULL : NEUTRAL;
    const text = member.terms.length === 0 ? NEUTRAL : FULL;
    const rest = ({ TIME, VOLUME, TEXT }: Weights) => TIME * time + VOLUME * volume + TEXT * text;
    this.restOwn = rest(this.own);
    this.restTheirs = rest(this.theirs);
  }

  get ownView(): View {
    return this.receives ? 'RECEIVER' : 'GIVER';
  }

  get theirView(): View {
    return this.receives ? 'GIVER' : 'RECEIVER';
  }

  /** Beneficiary and pivotal partner, whom some rules bind alone. */
  get bindsSouth(): boolean {
    return this.stance.assignment.pairing === 'BENEFICIARY_PIVOTAL';
  }

  /** Null where a rule bars everybody from there. */
  from(country: string | null): CountryOutlook | null {
    const known = this.countries.get(country);
    if (known !== undefined) return known;
    const pair = this.pairWith({ ...specimen, country });
    const found = this.admits(pair)
      ? this.outlookOn(pair, { ...specimen, country, differentContext: true })
      : null;
    this.countries.set(country, found);
    return found;
  }

  private admits(pair: Pair): boolean {
    if (this.bindsSouth && (differentCountry(pair) !== null || southPair(pair) !== null)) return false;
    return inGeography(pair) === null;
  }

  private outlookOn(pair: Pair, different: Member): CountryOutlook {
    const { own, theirs } = this;
    const contextOf = (of: Pair, view: View) => context.value(of, view) ?? NEUTRAL;
    return {
      own:
        own.CONTEXT * contextOf(pair, this.ownView) +
        own.GEOGRAPHY * (geography.value(pair, this.ownView) ?? NEUTRAL),
      theirs: [
        theirs.CONTEXT * contextOf(pair, this.theirView),
        theirs.CONTEXT * contextOf(this.pairWith(different), this.theirView),
      ],
    };
  }

  private pairWith(candidate: Member): Pair {
    const { member, view } = this.question;
    const { pairing } = this.stance.assignment;
    return this.receives
      ? new Pair(pairing, member, candidate, view.world)
      : new Pair(pairing, candidate, member, view.world);
  }
}
