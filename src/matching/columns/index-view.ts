import { isNamed, isVisible, type Standing } from '../../proposals/proposal-visibility';
import type { Lexicon, Member, World } from '../engine/member';
import type { MarketDay } from '../market-day';
import type { MarketEntry } from '../market-row';
import type { MarketView, ViewOptions } from '../market-view';
import type { MarketIndex } from './market-index';

/** The market in columns as one viewer may see it: `viewMarket` over numbers, decoded as they are asked for. */
export function viewIndex(
  index: MarketIndex,
  lexicon: Lexicon,
  day: MarketDay,
  { scope, profile, today }: Omit<ViewOptions, 'asOf'>,
): MarketView {
  const { codes, institutions, exchanges, vetoes } = index;
  const admitted = day.admittedBy(profile);
  const sees = (standing: Standing) => isVisible(scope, standing, today);
  const asSeen = (entry: MarketEntry): Member => {
    const member = day.member(entry);
    return isNamed(scope, entry.standing) ? member : { ...member, unnamed: true };
  };
  const world: World = {
    today: day.number,
    eligible: (country) => admitted.has(country),
    situation: (country) => day.situation(country),
    exchanges: (institution, theme) =>
      exchanges.countIn(institutions.ids.numberOf(institution), codes.areas.find(theme), day.number),
    ties: (one, other) =>
      exchanges.countBetween(institutions.ids.numberOf(one), institutions.ids.numberOf(other), day.number),
    declined: (by, other) => vetoes.declinedBy(by).has(other),
    visible: (id) => {
      const standing = index.standing(id);
      return standing === null || sees(standing);
    },
    lexicon,
  };
  return {
    world,
    member: (id) => {
      const entry = index.entry(id);
      return entry && sees(entry.standing) ? asSeen(entry) : null;
    },
    members: function* (role = null) {
      for (const entry of index.entries(role)) if (sees(entry.standing)) yield asSeen(entry);
    },
  };
}
