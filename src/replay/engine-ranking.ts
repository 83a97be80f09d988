import type { Member, World } from '../matching/engine/member';
import { rank, type RankOptions } from '../matching/engine/rank';
import type { TieGroups } from './tie-groups';

/** What a ranking rests on: the engine's own inputs. */
export interface Market {
  readonly offers: readonly Member[];
  readonly world: World;
}

/**
 * The candidates in the engine's order. The product gives two lists: pivotal partners, and facilitating ones where they are asked for;
 * their scores rest on different criteria and cannot be compared. So the lists are riffled: each keeps its order, and one who
 * stands a tenth down its list comes beside one who stands a tenth down the other. What is barred has no score, and its order by id
 * means nothing: all of it shares the last place, with the countries that show no offer.
 */
export function rankByEngine(
  request: Member,
  candidates: readonly string[],
  { offers, world }: Market,
  options: RankOptions = {},
): TieGroups {
  const wanted = new Set(candidates);
  const asked = offers.filter(({ country }) => country !== null && wanted.has(country));
  const places: Place[] = [];
  for (const role of ['PIVOTAL', 'FACILITATING'] as const) {
    const standing = asked.filter(({ roles }) => roles.includes(role));
    const found = rank(request, standing, world, { ...options, role });
    places.push(...placesOf(found, standing.length));
  }
  for (const { country } of places) wanted.delete(country);
  const groups = byDepth(places);
  return wanted.size === 0 ? groups : [...groups, [...wanted]];
}

interface Place {
  readonly country: string;
  /** How far down its list, from 0 to 1. */
  readonly depth: number;
}

type Scored = { readonly candidate: Member; readonly score: number; readonly points: number };

/** What is equal in score and points stands in one place: the id, which parts them in the product, tells nothing of fitness. */
function placesOf(rows: readonly Scored[], listed: number): Place[] {
  const places: Place[] = [];
  for (let from = 0; from < rows.length;) {
    const { score, points } = rows[from]!;
    let to = from + 1;
    while (to < rows.length && rows[to]!.score === score && rows[to]!.points === points) to++;
    const depth = (from + to) / (2 * listed);
    places.push(...rows.slice(from, to).map(({ candidate }) => ({ country: candidate.country!, depth })));
    from = to;
  }
  return places;
}

function byDepth(places: readonly Place[]): string[][] {
  const groups = new Map<number, string[]>();
  for (const { country, depth } of places) groups.set(depth, [...(groups.get(depth) ?? []), country]);
  return [...groups].sort(([one], [other]) => one - other).map(([, group]) => group);
}
