import { FLOOR, FULL, NEUTRAL } from '../../engine/scale';
import type { Numbers } from '../numbers';
import { PAGE_ROWS, type Page } from '../page';
import { SLOTS } from '../side-columns';
import { BARRED } from './barred';
import type { CountryOutlook, Outlook } from './outlook';
import type { Viewpoint } from './viewpoint';

const noCapabilities = new Uint16Array(PAGE_ROWS * SLOTS);

/**
 * Finds the rows of a page that may reach a score, by the criteria that a table answers. Every value is taken exactly or as the
 * most that it can be, and a pair's score grows with both sides: so none is missed, and the judge has few to look at.
 */
export class Sieve {
  /** Places of the rows that were found, by the last call. */
  readonly found = new Uint16Array(PAGE_ROWS);

  constructor(
    private readonly outlook: Outlook,
    private readonly viewpoint: Viewpoint,
  ) {}

  /** How many rows were found. */
  sift(page: Page, country: CountryOutlook, least: number): number {
    return this.outlook.receives
      ? this.siftGivers(page, country, least)
      : this.siftReceivers(page, country, least);
  }

  private siftGivers(page: Page, country: CountryOutlook, least: number): number {
    const { found, outlook, viewpoint } = this;
    const { columns, count } = page;
    const { trait, tongue, places, institution, standing } = columns;
    const { funding, language, geography, cover, own, theirs, ownShare, institutions } = outlook;
    const { topicCodes, formCodes } = cover;
    const { different, named } = viewpoint;
    const topics = page.gives.topic.length > 0 ? page.gives.topic : noCapabilities;
    const forms = page.gives.form.length > 0 ? page.gives.form : noCapabilities;
    const { unnamedOwn, unnamedTheirs } = institutions;
    const otherShare = FULL - ownShare;
    let size = 0;
    for (let at = 0; at < count; at++) {
      const fundingValue = funding[trait[at]!]!;
      if (fundingValue === BARRED) continue;
      const slot = at * SLOTS;
      const theme = cover.theme(
        topicCodes[topics[slot]!]! | topicCodes[topics[slot + 1]!]! | topicCodes[topics[slot + 2]!]!,
      );
      if (theme === BARRED) continue;
      const languageValue = language[tongue[at]!]!;
      const geographyValue = geography[places[at]!]!;
      if (languageValue === BARRED || geographyValue === BARRED) continue;
      const modality = cover.modality(
        formCodes[forms[slot]!]! | formCodes[forms[slot + 1]!]! | formCodes[forms[slot + 2]!]!,
      );
      let ownMost = institutions.own[institution[at]!]!;
      let theirMost = institutions.theirs[institution[at]!]!;
      if (named[standing[at]!] === 0) {
        if (ownMost < unnamedOwn) ownMost = unnamedOwn;
        if (theirMost < unnamedTheirs) theirMost = unnamedTheirs;
      }
      ownMost += country.own + outlook.restOwn;
      ownMost +=
        own.THEME * theme +
        own.MODALITY * modality +
        own.FUNDING * fundingValue +
        own.LANGUAGE * languageValue;
      theirMost +=
        country.theirs[different[trait[at]!] as 0 | 1] +
        outlook.restTheirs +
        theirs.GEOGRAPHY * geographyValue;
      theirMost +=
        theirs.THEME * theme +
        theirs.MODALITY * modality +
        theirs.FUNDING * fundingValue +
        theirs.LANGUAGE * languageValue;
      const a = (ownMost / FULL) | 0;
      const b = (theirMost / FULL) | 0;
      if (a < FLOOR || b < FLOOR) continue;
      if (FULL * a * b >= least * (ownShare * b + otherShare * a)) found[size++] = at;
    }
    return size;
  }

  private siftReceivers(page: Page, country: CountryOutlook, least: number): number {
    const { found, outlook, viewpoint } = this;
    const { columns, count } = page;
    const { trait, tongue, places, institution, standing } = columns;
    const { funding, language, geography, own, theirs, ownShare, institutions, importance, leastFit, binds } =
      outlook;
    const { bestSimilar, bestAlike } = outlook.fits;
    const { different, named } = viewpoint;
    const topics: Numbers = page.needs.topic.length > 0 ? page.needs.topic : noCapabilities;
    const forms: Numbers = page.needs.form.length > 0 ? page.needs.form : noCapabilities;
    const { unnamedOwn, unnamedTheirs } = institutions;
    const otherShare = FULL - ownShare;
    let size = 0;
    for (let at = 0; at < count; at++) {
      const fundingValue = funding[trait[at]!]!;
      if (fundingValue === BARRED) continue;
      const slot = at * SLOTS;
      const one = bestSimilar[topics[slot]!]!;
      const two = bestSimilar[topics[slot + 1]!]!;
      const three = bestSimilar[topics[slot + 2]!]!;
      if (binds.complement && (one | two | three) === 0) continue;
      const form = forms[slot]!;
      const form2 = forms[slot + 1]!;
      const form3 = forms[slot + 2]!;
      if (one < leastFit[form]! || two < leastFit[form2]! || three < leastFit[form3]!) continue;
      const languageValue = language[tongue[at]!]!;
      const geographyValue = geography[places[at]!]!;
      if (languageValue === BARRED || geographyValue === BARRED) continue;
      const weight = importance[form]!;
      const weight2 = importance[form2]!;
      const weight3 = importance[form3]!;
      const weights = weight + weight2 + weight3;
      let theme = NEUTRAL;
      let modality = NEUTRAL;
      if (weights > 0) {
        theme = ((weight * one + weight2 * two + weight3 * three) / weights) | 0;
        modality =
          ((weight * bestAlike[form]! + weight2 * bestAlike[form2]! + weight3 * bestAlike[form3]!) /
            weights) |
          0;
      }
      let ownMost = institutions.own[institution[at]!]!;
      let theirMost = institutions.theirs[institution[at]!]!;
      if (named[standing[at]!] === 0) {
        if (ownMost < unnamedOwn) ownMost = unnamedOwn;
        if (theirMost < unnamedTheirs) theirMost = unnamedTheirs;
      }
      ownMost += country.own + outlook.restOwn;
      ownMost +=
        own.THEME * theme +
        own.MODALITY * modality +
        own.FUNDING * fundingValue +
        own.LANGUAGE * languageValue;
      theirMost +=
        country.theirs[different[trait[at]!] as 0 | 1] +
        outlook.restTheirs +
        theirs.GEOGRAPHY * geographyValue;
      theirMost +=
        theirs.THEME * theme +
        theirs.MODALITY * modality +
        theirs.FUNDING * fundingValue +
        theirs.LANGUAGE * languageValue;
      const a = (ownMost / FULL) | 0;
      const b = (theirMost / FULL) | 0;
      if (a < FLOOR || b < FLOOR) continue;
      if (FULL * a * b >= least * (ownShare * b + otherShare * a)) found[size++] = at;
    }
    return size;
  }
}
