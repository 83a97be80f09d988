import type { ProposalDraft } from '../proposals/proposal-draft';
import { noTargets, type GeographicTargets } from '../proposals/place';
import type { Delivery, FundingPosition, Modality } from '../proposals/proposal';
import { addDays, type IsoDate } from '../validation/dates';
import type { Dice } from './dice';
import { durationOf } from './capabilities';
import type { Site } from './site';

/** From which side the terms are stated. */
export type Stance = 'ASKS' | 'SHARES' | 'SUPPORTS';

type Terms = Pick<
  ProposalDraft,
  | 'window'
  | 'durationDays'
  | 'cohortSize'
  | 'delivery'
  | 'interpreter'
  | 'bringsLogistics'
  | 'needsLogistics'
  | 'funding'
  | 'targets'
  | 'differentContext'
  | 'minimumVerification'
  | 'capacity'
>;

/** When, where, for how many and with whose money: plausible terms, some of them left open as people leave them open. */
export function inventTerms(
  stance: Stance,
  modality: Modality,
  site: Site,
  today: IsoDate,
  dice: Dice,
): Terms {
  const open = dice.chance(10);
  const days = durationOf(modality, dice);
  // What supports is there all year; what asks and what shares has a season.
  const from = stance === 'SUPPORTS' ? 8 : dice.between(8, 200);
  const length = stance === 'ASKS' ? dice.between(60, 200) : dice.between(120, 300);
  const to = Math.min(Math.max(from + length, from + days), 403);
  return {
    window: open ? null : { from: addDays(today, from), to: addDays(today, to) },
    durationDays: dice.chance(12) ? null : Math.min(days, to - from + 1),
    cohortSize: dice.chance(55) ? dice.between(3, 12) * 5 : null,
    delivery: dice.weighted<Delivery | null>([
      ['ON_SITE', 35],
      ['BLENDED', 32],
      ['ONLINE', 23],
      [null, 10],
    ]),
    interpreter: dice.chance({ ASKS: 6, SHARES: 24, SUPPORTS: 45 }[stance]),
    bringsLogistics: dice.chance({ ASKS: 8, SHARES: 25, SUPPORTS: 60 }[stance]),
    needsLogistics: dice.chance(stance === 'ASKS' ? 6 : 0),
    funding: dice.weighted(funding[stance]),
    targets: inventTargets(stance, site, dice),
    differentContext: dice.chance(5),
    minimumVerification: dice.weighted([
      [0, 78],
      [1, 16],
      [2, 6],
    ]),
    capacity: dice.chance({ ASKS: 35, SHARES: 55, SUPPORTS: 30 }[stance]) ? dice.between(1, 6) : null,
  };
}

const funding: Readonly<Record<Stance, readonly (readonly [FundingPosition | null, number])[]>> = {
  ASKS: [
    ['NEEDS', 26],
    ['COST_SHARED', 26],
    ['IN_KIND_ONLY', 16],
    ['NONE_NEEDED', 17],
    [null, 15],
  ],
  SHARES: [
    ['OFFERS', 18],
    ['COST_SHARED', 30],
    ['IN_KIND_ONLY', 22],
    ['NONE_NEEDED', 18],
    ['NEEDS', 4],
    [null, 8],
  ],
  SUPPORTS: [
    ['OFFERS', 60],
    ['COST_SHARED', 20],
    ['IN_KIND_ONLY', 20],
  ],
};

/** Groups and regions only: an invented institution shall shut out, avoid or prefer no country by its name. */
function inventTargets(stance: Stance, { country }: Site, dice: Dice): GeographicTargets {
  const drawn = dice.below(100);
  const home = country?.regionM49 ?? '002';
  if (drawn < 55) return noTargets;
  if (drawn < 72) return { ...noTargets, preferred: [home] };
  if (drawn < 90) {
    return {
      ...noTargets,
      preferred: stance === 'ASKS' ? ['G77'] : [dice.one(['LDC', 'LLDC', 'SIDS_UN', 'AU', 'ASEAN'])],
    };
  }
  if (stance !== 'ASKS' && drawn < 95) return { ...noTargets, only: ['LDC', 'LLDC', 'SIDS_UN'] };
  return { ...noTargets, avoided: [dice.one(['SIDS_UN', '061', '013'])] };
}
