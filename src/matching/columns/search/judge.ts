import { byCount } from '../../engine/criteria/experience';
import { NEUTRAL, share } from '../../engine/scale';
import { MEETS } from '../../engine/similarity';
import { joinSides, reachesFloor, type PairScore } from '../../engine/score';
import type { Page } from '../page';
import type { Fits } from './fits';
import { BARRED } from './barred';
import type { Outlook } from './outlook';
import type { TextQuery } from './text-query';
import { measureVolume } from './volume-fit';
import type { Viewpoint } from './viewpoint';

/** Judges one candidate under one assignment of roles by the columns alone, as the pure core judges the pair. */
export class Judge {
  private readonly fits: Fits;

  constructor(
    private readonly outlook: Outlook,
    private readonly viewpoint: Viewpoint,
    private readonly text: TextQuery,
  ) {
    this.fits = outlook.fits;
  }

  /** Null where a rule that binds bars the pair. */
  score(page: Page, at: number): PairScore | null {
    const { outlook, viewpoint } = this;
    const { columns } = page;
    const country = outlook.from(page.country);
    const trait = columns.trait[at]!;
    const funding = outlook.funding[trait]!;
    const language = outlook.language[columns.tongue[at]!]!;
    const geography = outlook.geography[columns.places[at]!]!;
    if (country === null || funding === BARRED || language === BARRED || geography === BARRED) return null;
    if (columns.institution[at] === outlook.question.institution || !viewpoint.isLive(page, at)) return null;
    const time = this.time(page, at);
    if (time === BARRED || !viewpoint.mayPair(page, at)) return null;
    const cover = outlook.receives ? this.coverOfOwnNeeds(page, at) : this.coverOfTheirNeeds(page, at);
    if (cover === null) return null;
    const { own, theirs } = outlook;
    const mutual = [
      ['THEME', cover.theme],
      ['MODALITY', cover.modality],
      ['VOLUME', cover.volume],
      ['TIME', time],
      ['LANGUAGE', language],
      ['FUNDING', funding],
      ['TEXT', outlook.comparable[columns.tongue[at]!] === 1 ? this.text.value(page, at) : NEUTRAL],
    ] as const;
    const institution = this.institution(page, at);
    let ownPoints = country.own + institution.own;
    let theirPoints =
      country.theirs[viewpoint.different[trait] as 0 | 1] + theirs.GEOGRAPHY * geography + institution.theirs;
    for (const [criterion, value] of mutual) {
      ownPoints += own[criterion] * value;
      theirPoints += theirs[criterion] * value;
    }
    const { weighing } = outlook.stance;
    const found = outlook.receives
      ? joinSides(ownPoints, theirPoints, weighing)
      : joinSides(theirPoints, ownPoints, weighing);
    return !outlook.binds.floor || reachesFloor(found) ? found : null;
  }

  /** Where both windows are stated; where the rule binds, they overlap by the days needed or the pair is barred. */
  private time({ columns }: Page, at: number): number {
    const { from, to, duration } = this.viewpoint;
    const otherFrom = columns.from[at]!;
    if (from === 0 || otherFrom === 0) return NEUTRAL;
    const days = Math.max(0, Math.min(to, columns.to[at]!) - Math.max(from, otherFrom) + 1);
    const theirs = columns.duration[at]!;
    const needed = this.outlook.receives ? duration || theirs || 1 : theirs || duration || 1;
    return days < needed && this.outlook.binds.time ? BARRED : share(days, needed);
  }

  private coverOfOwnNeeds(page: Page, at: number): Cover | null {
    const gives = page.gives.read(at);
    const { similar, alike, capabilities } = this.fits;
    const { binds, ownImportance } = this.outlook;
    let [theme, modality, weights] = [0, 0, 0];
    let complement = false;
    for (let need = 0; need < capabilities.length; need++) {
      let [bestSimilar, bestAlike] = [0, 0];
      for (let give = 0; give < gives.length; give += 3) {
        bestSimilar = Math.max(bestSimilar, similar[need]![gives[give]!]!);
        bestAlike = Math.max(bestAlike, alike[need]![gives[give + 1]!]!);
      }
      if (bestSimilar >= MEETS) complement = true;
      else if (binds.must && capabilities[need]!.importance === 'MUST') return null;
      const weight = ownImportance[need]!;
      theme += weight * bestSimilar;
      modality += weight * bestAlike;
      weights += weight;
    }
    if (binds.complement && !complement) return null;
    const volume = measureVolume(this.outlook, gives);
    return coverOf(theme, modality, weights, volume);
  }

  private coverOfTheirNeeds(page: Page, at: number): Cover | null {
    const needs = page.needs.read(at);
    const { bestSimilar, bestAlike } = this.fits;
    const { binds, importance, leastFit } = this.outlook;
    let [theme, modality, weights] = [0, 0, 0];
    let complement = false;
    for (let need = 0; need < needs.length; need += 3) {
      const found = bestSimilar[needs[need]!]!;
      const form = needs[need + 1]!;
      if (found >= MEETS) complement = true;
      else if (found < leastFit[form]!) return null;
      theme += importance[form]! * found;
      modality += importance[form]! * bestAlike[form]!;
      weights += importance[form]!;
    }
    if (binds.complement && !complement) return null;
    return coverOf(theme, modality, weights, measureVolume(this.outlook, needs));
  }

  /** Points of EXPERIENCE and TRUST. */
  private institution(page: Page, at: number): { readonly own: number; readonly theirs: number } {
    const { institutions, question, own, theirs, receives } = this.outlook;
    const number = page.columns.institution[at]!;
    const { unnamedOwn, unnamedTheirs } = institutions;
    if (!this.viewpoint.isNamed(page, at)) return { own: unnamedOwn, theirs: unnamedTheirs };
    if (receives || question.member.unnamed === true) {
      return { own: institutions.own[number]!, theirs: institutions.theirs[number]! };
    }
    const { exchanges, codes, institutions: known } = question.index;
    const needs = page.needs.read(at);
    let [ownCount, theirCount] = [0, 0];
    for (let need = 0; need < needs.length; need += 3) {
      const area = codes.areaOfTopic[needs[need]!]!;
      theirCount = Math.max(theirCount, exchanges.countIn(number, area, question.day.number));
      ownCount = Math.max(ownCount, exchanges.countIn(question.institution, area, question.day.number));
    }
    const tie = institutions.ties.get(number) ?? 0;
    return {
      own: own.EXPERIENCE * ((byCount(theirCount) + tie) >> 1) + own.TRUST * known.trust[number]!,
      theirs: theirs.EXPERIENCE * ((byCount(ownCount) + tie) >> 1) + theirs.TRUST * institutions.ownTrust,
    };
  }
}

interface Cover {
  readonly theme: number;
  readonly modality: number;
  readonly volume: number;
}

function coverOf(theme: number, modality: number, weights: number, volume: number): Cover {
  return weights === 0
    ? { theme: NEUTRAL, modality: NEUTRAL, volume }
    : { theme: Math.floor(theme / weights), modality: Math.floor(modality / weights), volume };
}
