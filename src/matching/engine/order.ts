/** Where a row stands; a page is resumed after it. A barred row has no score and no points: only its id orders it. */
export interface Position {
  readonly eligible: boolean;
  readonly score: number;
  readonly points: number;
  readonly id: string;
}

/** Eligible before barred, then the higher score, then more points, then the smaller id. */
export function compare(one: Position, other: Position): number {
  if (one.eligible !== other.eligible) return one.eligible ? -1 : 1;
  if (one.score !== other.score) return other.score - one.score;
  if (one.points !== other.points) return other.points - one.points;
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
}
