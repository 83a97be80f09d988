import { FULL } from '../scale';
import type { Candidate } from './candidate';
import type { Join, Row, Step } from './join';
import { compareTriangles, type TriangleRow } from './triangle-order';

/** What is still to be done; whatever comes of it scores no more than its shelf says. */
type Work = () => void;

/** Columns of a step that are looked at in one go. */
const STRIDE = 32;
/** What it costs to judge a triple and to limit a row, in looks; and how many columns that are sorted into treads cost one. */
const JUDGEMENT = 16;
const LIMITED = 16;
const SORTED = 64;

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
    for (const join of joins) {
      const byMost: Candidate[][] = [];
      for (const row of join.rows) shelve(byMost, join.mostOfScore(row.score), row);
      byMost.forEach((rows, most) => {
        shelve(this.work, most, () => rows.forEach((row) => this.limit(join, row)));
      });
    }
  }

  /** Nothing is left to be done: what is proven is all there is. */
  get complete(): boolean {
    return this.level < 0;
  }

  /** No row that is not proven yet scores more. */
  get unseenAtMost(): number {
    return Math.max(0, this.level);
  }

  /** The best of what was found and is not proven yet: others may stand before and between. */
  unproven(most: number): readonly TriangleRow[] {
    const rows: TriangleRow[] = [];
    for (let level = this.level; level >= 0 && rows.length < most; level--) {
      rows.push(...(this.found[level]?.toSorted(compareTriangles) ?? []));
    }
    return rows.slice(0, most);
  }

  /** One piece of work from the highest shelf. */
  advance(): void {
    if (this.complete) return;
    const work = this.work[this.level]?.pop();
    if (work) work();
    else this.settle();
  }

  private limit(join: Join, candidate: Candidate): void {
    const row = join.limited(candidate);
    shelve(this.work, join.mostOfRow(row), () => this.open(join, row));
    this.spent += LIMITED;
  }

  private open(join: Join, row: Row): void {
    for (const step of join.stepsOf(row)) {
      shelve(this.work, join.mostOfStep(step, 0), () => this.climb(join, step, 0));
    }
    this.spent += JUDGEMENT + Math.floor(join.columns.length / SORTED);
  }

  private climb(join: Join, step: Step, from: number): void {
    const { columns, needs, look } = step;
    const next = Math.min(from + STRIDE, columns.length);
    for (let place = from; place < next; place++) {
      const column = join.columns[columns[place]!]!;
      if (!needs.admits(look, column.member)) continue;
      shelve(this.work, join.mostOf(step, column), () => {
        const found = join.judge(step, column);
        if (found !== null) shelve(this.found, found.score, found);
        this.spent += JUDGEMENT;
      });
    }
    if (next < columns.length) {
      shelve(this.work, join.mostOfStep(step, next), () => this.climb(join, step, next));
    }
    this.spent += next - from;
  }

  private settle(): void {
    for (const row of this.found[this.level]?.sort(compareTriangles) ?? []) this.proven.push(row);
    this.level--;
  }
}

function shelve<T>(shelves: T[][], level: number, item: T): void {
  (shelves[level] ??= []).push(item);
}
