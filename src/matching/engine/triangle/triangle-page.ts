import type { Enumeration } from './enumeration';
import { compareTriangles, type TrianglePosition, type TriangleRow } from './triangle-order';
import type { TriangleSearch } from './triangle-search';

/** Looks at combinations that one answer may cost. The same question gets the same answer, however busy the server is. */
const mostWork = 200_000;

export interface TrianglePage {
  readonly rows: readonly TriangleRow[];
  readonly hasNextPage: boolean;
  /** The page is full, or the list ends with it. */
  readonly proven: boolean;
  /** No triple behind the page scores more; 0 where none is. */
  readonly unseenAtMost: number;
  /** Where the page is not proven, the best of what else was found, to fill it: others may stand before and between. */
  readonly unproven: readonly TriangleRow[];
  /** Of the whole list; null where that is more work than one answer may cost. */
  readonly count: () => number | null;
}

/** The triples of a search behind a position in their exact order, as far as it can be proven. */
export function trianglePage(
  search: TriangleSearch,
  { first, after }: { readonly first: number; readonly after: TrianglePosition | null },
  work = mostWork,
): TrianglePage {
  const enumeration = search.enumeration();
  const { proven } = enumeration;
  let start = 0;
  const behind = () => {
    while (after !== null && start < proven.length && compareTriangles(proven[start]!, after) <= 0) start++;
    return proven.length - start;
  };
  workUntil(enumeration, work, () => behind() > first);
  const next = proven[start + first];
  const rows = proven.slice(start, start + first);
  return {
    rows,
    hasNextPage: next !== undefined,
    proven: next !== undefined || enumeration.complete,
    unseenAtMost: next?.score ?? enumeration.unseenAtMost,
    unproven: next === undefined ? enumeration.unproven(first - rows.length) : [],
    count: () => {
      workUntil(enumeration, work, () => false);
      return enumeration.complete ? proven.length : null;
    },
  };
}

function workUntil(enumeration: Enumeration, work: number, done: () => boolean): void {
  while (!enumeration.complete && enumeration.spent < work && !done()) enumeration.advance();
}
