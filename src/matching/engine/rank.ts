import { pairUnder, type Assignment } from './assignments';
import type { Member, World } from './member';
import { compare, type Position } from './order';
import { prepareQuery, type Query, type QueryOptions } from './query';
import { keepsRules } from './rules/rules';
import { reachesFloor, scorePair } from './score';
import { TopRows } from './top-rows';

export interface RankOptions extends QueryOptions {
  /** How many rows at most; all where left out. */
  readonly first?: number;
  /** Only what stands behind this position. */
  readonly after?: Position | null;
  /** Also those that some rule bars, at the end. */
  readonly barred?: boolean;
}

export interface Row extends Position {
  readonly candidate: Member;
  /** The best roles; null for a barred row, of which `explain` tells. */
  readonly assignment: Assignment | null;
}

/** A ranking under way: candidates may be put in one by one, in any order and at any time. */
export class Ranking {
  /** Rows of the whole order, before and behind `after`. */
  eligible = 0;
  barred = 0;
  private readonly query: Query;
  private readonly rows: TopRows<Row>;
  private readonly after: Position | null;
  private readonly listsBarred: boolean;

  constructor(member: Member, world: World, options: RankOptions = {}) {
    this.query = prepareQuery(member, world, options);
    this.rows = new TopRows(options.first ?? Infinity);
    this.after = options.after ?? null;
    this.listsBarred = options.barred ?? false;
  }

  consider(candidate: Member): void {
    const row = rowOf(this.query, candidate);
    if (row === null) return;
    if (row.eligible) this.eligible++;
    else this.barred++;
    if (!row.eligible && !this.listsBarred) return;
    if (this.after !== null && compare(row, this.after) <= 0) return;
    this.rows.add(row);
  }

  inOrder(): Row[] {
    return this.rows.inOrder();
  }
}

/** The whole order, or the page of it that the options ask for. */
export function rank(
  query: Member,
  candidates: Iterable<Member>,
  world: World,
  options?: RankOptions,
): Row[] {
  const ranking = new Ranking(query, world, options);
  for (const candidate of candidates) ranking.consider(candidate);
  return ranking.inOrder();
}

/** Null for what is no counterpart: the proposal itself, one whose roles do not fit, one that the viewer may not see. */
export function rowOf({ member, world, stances }: Query, candidate: Member): Row | null {
  if (candidate.id === member.id) return null;
  let best: Row | null = null;
  let fits = false;
  for (const { assignment, weighing } of stances) {
    if (!candidate.roles.includes(assignment.other)) continue;
    fits = true;
    const pair = pairUnder(assignment, member, candidate, world);
    if (!keepsRules(pair)) continue;
    const found = scorePair(pair, weighing);
    if (!reachesFloor(found)) continue;
    const row = {
      eligible: true,
      score: found.score,
      points: found.points,
      id: candidate.id,
      candidate,
      assignment,
    };
    if (best === null || compare(row, best) < 0) best = row;
  }
  if (best !== null) return best;
  if (!fits || !world.visible(candidate.id)) return null;
  return { eligible: false, score: 0, points: 0, id: candidate.id, candidate, assignment: null };
}
