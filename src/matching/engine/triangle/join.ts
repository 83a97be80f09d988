import type { Role } from '../member';
import { FULL } from '../scale';
import { scorePair } from '../score';
import type { Candidates, Column, Row } from './candidates';
import { mostScore } from './ceiling';
import { closedGaps } from './closed-gaps';
import { costOf, mostMean } from './limit';
import { RowNeeds, type Look } from './row-needs';
import { pairScores } from './seats';
import { Treads } from './treads';
import { triangleRow, type TriangleRow } from './triangle-order';
import { TENTHS, tripleScore } from './triple-score';
import { pairOf } from './trio';

/** The columns of a row that answer its needs equally well at best. */
export interface Tread {
  readonly row: Row;
  readonly needs: RowNeeds;
  /** The best answer to any need. */
  readonly level: number;
  /** The row's own part of the divisor, knowing this. */
  readonly cost: number;
  /** How far the needs are covered at most. */
  readonly coverage: number;
}

/** Every row with every column of one anchor in one role: what a combination scores, and what it can score at most. */
export class Join {
  readonly rows: readonly Row[];
  /** Those who allow most come first. */
  private readonly columns: readonly Column[];
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

  /** How many capabilities the needs of a row are compared with. */
  get capabilities(): number {
    return this.candidates.table.size;
  }

  /** The most that a row scores with any column. */
  mostOfRow(row: Row): number {
    return mostMean(row.cost, this.columns[0]!.cost);
  }

  treadsOf(row: Row): readonly Tread[] {
    const { seats, weighings } = this.candidates;
    const needs = new RowNeeds(this.candidates, row.member);
    return this.treads
      .levels(needs.answers)
      .filter((level) => needs.admitsUpTo(level))
      .map((level) => ({
        row,
        needs,
        level,
        cost: costOf(row.score, TENTHS[seats.rowPairing], row.ceiling, level, seats, weighings),
        coverage: needs.coverageUpTo(level),
      }));
  }

  /** In the order of what they allow. */
  columnsOf({ level, needs }: Tread): readonly Column[] {
    return this.treads.at(level, needs.answers).map((column) => this.columns[column]!);
  }

  /** The most that a tread scores with a column or with any behind it; with any at all where none is named. */
  mostOfTread({ cost, coverage }: Tread, column: Column = this.columns[0]!): number {
    return Math.floor((mostMean(cost, column.cost) * coverage) / FULL);
  }

  /** The most that the two score, their coverage known. */
  mostOf(row: Row, column: Column, look: Look): number {
    const { seats, weighings } = this.candidates;
    const third = mostScore(row.ceiling, column.ceiling, look.byColumn, weighings[seats.third]);
    return tripleScore(pairScores(seats, row.score, column.score, third), look.with);
  }

  /** The triple itself; null where it is barred. */
  judge(row: Row, column: Column, look: Look): TriangleRow | null {
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
