import { SIMILARITIES } from '../similarity';
import type { Column } from './candidates';
import type { Answers } from './similarity-table';

/** The columns that answer each of some needs equally well: what is worked out for one of them holds for all. */
export interface Tread {
  /** How well they answer each need. */
  readonly given: readonly number[];
  /** Numbers of the columns, in their order. */
  readonly columns: readonly number[];
}

const RADIX = SIMILARITIES.length;
/** Digits that a key of 2^53 takes; what lies beyond is told apart by another key. */
const DIGITS = 22;

interface Answered {
  readonly answers: readonly Answers[];
  readonly treads: readonly Tread[];
  idle: Tread | null;
}

/** Columns by how well they answer the needs of one row or another. */
export class Treads {
  /** The gives of column `i` are from `starts[i]` to before `starts[i + 1]`. */
  private readonly starts: Int32Array;
  private readonly gives: Int32Array;
  private last: Answered | null = null;

  constructor(columns: readonly Column[]) {
    this.starts = new Int32Array(columns.length + 1);
    columns.forEach(({ gives }, column) => {
      this.starts[column + 1] = this.starts[column]! + gives.length;
    });
    this.gives = Int32Array.from(columns.flatMap(({ gives }) => gives));
  }

  /** Every column that answers some need stands in one of them. The rows of a beneficiary all have the same needs, and get the same treads. */
  of(answers: readonly Answers[]): readonly Tread[] {
    return this.answered(answers).treads;
  }

  /** Those who answer no need. */
  idle(answers: readonly Answers[]): Tread {
    const answered = this.answered(answers);
    return (answered.idle ??= this.idleUnder(answered));
  }

  private answered(answers: readonly Answers[]): Answered {
    if (this.last?.answers.every((one, need) => one === answers[need]) !== true) {
      this.last = { answers, treads: this.sort(answers), idle: null };
    }
    return this.last;
  }

  private idleUnder({ answers, treads }: Answered): Tread {
    const answering = new Set(treads.flatMap(({ columns }) => columns));
    const columns = Array.from({ length: this.starts.length - 1 }, (_, column) => column);
    return { given: answers.map(() => 0), columns: columns.filter((column) => !answering.has(column)) };
  }

  private sort(answers: readonly Answers[]): readonly Tread[] {
    const groups = new Map<number | string, number[]>();
    for (let column = 0; column < this.starts.length - 1; column++) {
      let key: number | string = 0;
      for (let need = 0; need < answers.length; need++) {
        if (need === DIGITS) key = String(key);
        const best = this.best(column, answers[need]!);
        key = typeof key === 'number' ? key * RADIX + best : `${key}${best}`;
      }
      if (key === 0 || (typeof key === 'string' && /^0*$/.test(key))) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [column]);
      else group.push(column);
    }
    return Array.from(groups.values(), (columns) => ({ given: this.givenBy(columns[0]!, answers), columns }));
  }

  private givenBy(column: number, answers: readonly Answers[]): readonly number[] {
    return answers.map((one) => SIMILARITIES[this.best(column, one)]!);
  }

  /** A place in `SIMILARITIES`. */
  private best(column: number, answers: Answers): number {
    const { starts, gives } = this;
    let best = 0;
    const end = starts[column + 1]!;
    for (let at = starts[column]!; at < end; at++) {
      const found = answers[gives[at]!]!;
      if (found > best) best = found;
    }
    return best;
  }
}
