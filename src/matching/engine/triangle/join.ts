import type { Role } from '../member';
import { FULL } from '../scale';
import { scorePair } from '../score';
import type { Candidate } from './candidate';
import type { Candidates, Column } from './candidates';
import { mostScore } from './ceiling';
import { closedGaps } from './closed-gaps';
import { costOf, costOfScore, limitOf, mostMean, type Limit } from './limit';
import { RowNeeds, type Look } from './row-needs';
import { pairScores } from './seats';
import { Treads, type Tread } from './treads';
import { triangleRow, type TriangleRow } from './triangle-order';
import { TENTHS, tripleScore } from './triple-score';
import { pairOf } from './trio';

export type Row = Candidate & Limit;

/** A row with the columns that answer its needs alike. */
export interface Step {
  readonly row: Row;
  readonly needs: RowNeeds;
  readonly look: Look;
  /** In the order of what they allow. */
  readonly columns: Tread['columns'];
  /** The row's own part of the divisor, knowing how far the columns cover its needs. */
  readonly cost: number;
}

/** Every row with every column of one anchor in one role: what a combination scores, and what it can score at most. */
export class Join {
  readonly rows: readonly Candidate[];
  /** Those who allow most come first. */
  readonly columns: readonly Column[];
  private readonly treads: Treads;

  constructor(
    private readonly candidates: Candidates,
    /** Leaves out triples that only cover more. */
    private readonly closingOnly: boolean,
  ) {
    this.columns = candidates.columns.toSorted((one, other) => one.cost - other.cost);
    this.rows = this.columns.length === 0 ? [] : candidates.rows;
    this.treads = new Treads(this.columns);
  }

  /** The most that any row of this score does with any column. */
  mostOfScore(score: number): number {
    const { seats } = this.candidates;
    return mostMean(costOfScore(score, TENTHS[seats.rowPairing], seats), this.columns[0]!.cost);
  }

  limited({ member, score, points }: Candidate): Row {
    const { seats, weighings } = this.candidates;
    const candidate = { member, score, points };
    return { ...candidate, ...limitOf(candidate, 'row', seats, weighings) };
  }

  /** The most that a row scores with any column. */
  mostOfRow(row: Row): number {
    return mostMean(row.cost, this.columns[0]!.cost);
  }

  stepsOf(row: Row): readonly Step[] {
    const { seats, weighings } = this.candidates;
    const needs = new RowNeeds(this.candidates, row.member);
    const { answers } = needs;
    const treads = this.treads.of(answers);
    const all = needs.mayNeedIdle ? [...treads, this.treads.idle(answers)] : treads;
    return all.flatMap(({ given, columns }) => {
      const look = needs.look(given);
      if (look === null || columns.length === 0) return [];
      const tenths = TENTHS[seats.rowPairing];
      const cost = costOf(row.score, tenths, row.ceiling, look.byColumn, seats, weighings);
      return [{ row, needs, look, columns, cost }];
    });
  }

  /** The most that a step scores with its column at this place or with any behind it. */
  mostOfStep({ cost, look, columns }: Step, place: number): number {
    return Math.floor((mostMean(cost, this.columns[columns[place]!]!.cost) * look.with) / FULL);
  }

  /** The most that the row of a step and one of its columns score. */
  mostOf({ row, look }: Step, column: Column): number {
    const { seats, weighings } = this.candidates;
    const third = mostScore(row.ceiling, column.ceiling, look.byColumn, weighings[seats.third]);
    return tripleScore(pairScores(seats, row.score, column.score, third), look.with);
  }

  /** The triple itself; null where it is barred. */
  judge({ row, look }: Step, column: Column): TriangleRow | null {
    const { anchor, seats, world, weighings } = this.candidates;
    const trio = {
      [seats.anchor]: anchor,
      [seats.row]: row.member,
      [seats.column]: column.member,
    } as Record<Role, Row['member']>;
    const closes = closedGaps(trio, look, world);
    if (closes === null || (this.closingOnly && closes.length === 0)) return null;
    const third = scorePair(pairOf(trio, seats.third, world), weighings[seats.third]);
    const scores = pairScores(seats, row.score, column.score, third.score);
    const points = row.points + column.points + third.points;
    return triangleRow(trio, tripleScore(scores, look.with), points);
  }
}
