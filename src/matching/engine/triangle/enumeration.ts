import { FULL } from '../scale';
import type { Column, Row } from './candidates';
import type { Join, Tread } from './join';
import type { Look } from './row-needs';
import { compareTriangles, type TriangleRow } from './triangle-order';

/** What is still to be done; whatever comes of it scores no more than its shelf says. */
type Work = () => void;

/** Columns of a tread that are looked at in one go. */
const STRIDE = 32;
/** Rows that are put on their shelves in one go. */
const BATCH = 1_000;
/** What a judgement costs, in looks; and how many comparisons of capabilities cost one. */
const JUDGEMENT = 16;
const COMPARISONS = 32;

/**
 * All triples of some joins in their exact order, a few at a time. What is still to be done stands on shelves by the most that it
 * can score, what was found by what it does score. Work never yields anything above its own shelf; so what was found on a shelf has
 * its final place as soon as no work is left there or above.
 */
export class Enumeration {
  /** The rows whose places are certain: a true beginning of the whole order. */
  readonly proven: TriangleRow[] = [];
  /** Work done so far, in looks at a combination. */
  spent = 0;
  private level = FULL;
  private readonly work: Work[][] = [];
  private readonly found: TriangleRow[][] = [];

  constructor(joins: readonly Join[]) {
    for (const join of joins) shelve(this.work, FULL, () => this.admit(join, 0));
  }

  /** Nothing is left to be done: what is proven is all there is. */
  get complete(): boolean {
    return this.level < 0;
  }

  /** No row that is not proven yet scores more. */
  get unseenAtMost(): number {
    return Math.max(0, this.level);
  }

  /** One piece of work from the highest shelf. */
  advance(): void {
    if (this.complete) return;
    const work = this.work[this.level]?.pop();
    if (work) work();
    else this.settle();
  }

  private admit(join: Join, from: number): void {
    const next = from + BATCH;
    for (const row of join.rows.slice(from, next)) {
      shelve(this.work, join.mostOfRow(row), () => this.open(join, row));
    }
    if (next < join.rows.length) shelve(this.work, FULL, () => this.admit(join, next));
  }

  private open(join: Join, row: Row): void {
    for (const tread of join.treadsOf(row)) {
      shelve(this.work, join.mostOfTread(tread), () => this.climb(join, tread, join.columnsOf(tread), 0));
    }
    this.spent += JUDGEMENT + Math.floor(join.capabilities / COMPARISONS);
  }

  private climb(join: Join, tread: Tread, columns: readonly Column[], from: number): void {
    const next = from + STRIDE;
    for (const column of columns.slice(from, next)) {
      const look = tread.needs.look(column);
      if (look === null) continue;
      shelve(this.work, join.mostOf(tread.row, column, look), () =>
        this.judge(join, tread.row, column, look),
      );
    }
    if (next < columns.length) {
      const most = join.mostOfTread(tread, columns[next]);
      shelve(this.work, most, () => this.climb(join, tread, columns, next));
    }
    this.spent += Math.min(STRIDE, columns.length - from);
  }

  private judge(join: Join, row: Row, column: Column, look: Look): void {
    const found = join.judge(row, column, look);
    if (found !== null) shelve(this.found, found.score, found);
    this.spent += JUDGEMENT;
  }

  private settle(): void {
    for (const row of this.found[this.level]?.sort(compareTriangles) ?? []) this.proven.push(row);
    this.level--;
  }
}

function shelve<T>(shelves: T[][], level: number, item: T): void {
  (shelves[level] ??= []).push(item);
}
