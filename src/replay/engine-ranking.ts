import type { Member } from '../matching/engine/member';
import { compare } from '../matching/engine/order';
import { rank, type Row } from '../matching/engine/rank';
import type { StatedWeights } from '../matching/engine/weights';
import type { MarketWithout } from './market';
import type { TieGroups } from './tie-groups';

/**
 * The candidates in the engine's own order: pivotal and facilitating rows in one list by its `compare`, each country where its best
 * offer stands. It gives barred rows no score and orders them by id alone, which means nothing: they share the last place, together
 * with the countries that have shown no offer.
 */
export function rankByEngine(
  request: Member,
  candidates: readonly string[],
  { offers, world }: MarketWithout,
  weights: StatedWeights | null = null,
): TieGroups {
  const left = new Set(candidates);
  const rows = [
    ...rank(request, offers, world, { weights }),
    ...rank(request, offers, world, { weights, role: 'FACILITATING' }),
  ].sort(compare);
  const groups: string[][] = [];
  let last: Row | null = null;
  for (const row of rows) {
    const country = row.candidate.country!;
    if (!left.delete(country)) continue;
    // The id parts what is equal in score and points; here equals stay equal.
    if (last !== null && last.score === row.score && last.points === row.points) groups.at(-1)!.push(country);
    else groups.push([country]);
    last = row;
  }
  return left.size === 0 ? groups : [...groups, [...left]];
}
