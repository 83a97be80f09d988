import type { Column } from './candidates';
import type { Answers } from './similarity-table';

/** Columns by what they give, those who allow most first: a row looks at those alone that answer one of its needs. */
export class Treads {
  /** For each place in the table, who gives it. */
  private readonly givers: number[][] = [];

  constructor(private readonly columns: readonly Column[]) {
    columns.forEach(({ gives }, column) => {
      for (const place of gives) (this.givers[place] ??= []).push(column);
    });
  }

  /** The similarities at which some column answers best, the greatest first; 0 stands for those that answer nothing. */
  levels(answers: readonly Answers[]): readonly number[] {
    const found = new Set([0]);
    for (const one of answers) for (const similarity of one) found.add(similarity);
    return [...found].sort((one, other) => other - one);
  }

  /** The columns whose best answer to any of the needs is exactly this, in their order. */
  at(level: number, answers: readonly Answers[]): readonly number[] {
    if (level === 0) return this.answeringNothing(answers);
    const found: number[] = [];
    for (const [place, givers] of this.givers.entries()) {
      if (bestAt(place, answers) !== level) continue;
      // One that gives several such things is taken once, at the first of them, and not where it gives something better.
      for (const column of givers) if (this.leads(place, column, level, answers)) found.push(column);
    }
    return found.sort((one, other) => one - other);
  }

  private leads(place: number, column: number, level: number, answers: readonly Answers[]): boolean {
    for (const other of this.columns[column]!.gives) {
      const best = bestAt(other, answers);
      if (best > level) return false;
      if (best === level && other < place) return false;
    }
    return true;
  }

  private answeringNothing(answers: readonly Answers[]): readonly number[] {
    const found: number[] = [];
    this.columns.forEach(({ gives }, column) => {
      if (gives.every((place) => bestAt(place, answers) === 0)) found.push(column);
    });
    return found;
  }
}

function bestAt(place: number, answers: readonly Answers[]): number {
  let best = 0;
  for (const one of answers) best = Math.max(best, one[place]!);
  return best;
}
