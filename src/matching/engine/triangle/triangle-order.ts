import type { Trio } from './trio';

/** Where a triple stands in the order; a page is resumed after it. */
export interface TrianglePosition {
  readonly score: number;
  readonly points: number;
  readonly beneficiary: string;
  readonly pivotal: string;
  readonly facilitating: string;
}

/** An eligible triple of a list. */
export interface TriangleRow extends TrianglePosition {
  readonly trio: Trio;
}

export function triangleRow(trio: Trio, score: number, points: number): TriangleRow {
  const { BENEFICIARY, PIVOTAL, FACILITATING } = trio;
  return {
    trio,
    score,
    points,
    beneficiary: BENEFICIARY.id,
    pivotal: PIVOTAL.id,
    facilitating: FACILITATING.id,
  };
}

/** The higher score, then more points of all six sides, then the smaller ids: beneficiary, pivotal, facilitating. */
export function compareTriangles(one: TrianglePosition, other: TrianglePosition): number {
  return (
    other.score - one.score ||
    other.points - one.points ||
    byId(one.beneficiary, other.beneficiary) ||
    byId(one.pivotal, other.pivotal) ||
    byId(one.facilitating, other.facilitating)
  );
}

function byId(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
