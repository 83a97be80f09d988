import type { Member, World } from '../member';
import type { Enumeration } from './enumeration';
import { compareTriangles, type TrianglePosition, type TriangleRow } from './triangle-order';
import { TriangleSearch, type SearchOptions } from './triangle-search';

/** Looks at combinations that one answer may cost. The same question gets the same answer, however busy the server is. */
const mostWork = 400_000;

export interface TrianglePage {
  readonly rows: readonly TriangleRow[];
  readonly hasNextPage: boolean;
  /** The page is full, or the list ends with it. */
  readonly proven: boolean;
  /** No triple behind the page scores more; 0 where none is. */
  readonly unseenAtMost: number;
  /** Of the whole list; null where that is more work than one answer may cost. */
  readonly count: () => number | null;
}

/** The triples of the anchor behind a position in their exact order, as far as it can be proven. */
export function trianglePage(
  anchor: Member,
  members: Iterable<Member>,
  world: World,
  options: SearchOptions,
  { first, after }: { readonly first: number; readonly after: TrianglePosition | null },
  work = mostWork,
): TrianglePage {
  const search = new TriangleSearch(anchor, world, options);
  for (const member of members) search.consider(member);
  const enumeration = search.enumeration();
  const { proven } = enumeration;
  let start = 0;
  const behind = () => {
    while (after !== null && start < proven.length && compareTriangles(proven[start]!, after) <= 0) start++;
    return proven.length - start;
  };
  workUntil(enumeration, work, () => behind() > first);
  const next = proven[start + first];
  return {
    rows: proven.slice(start, start + first),
    hasNextPage: next !== undefined,
    proven: next !== undefined || enumeration.complete,
    unseenAtMost: next?.score ?? enumeration.unseenAtMost,
    count: () => {
      workUntil(enumeration, work, () => false);
      return enumeration.complete ? proven.length : null;
    },
  };
}

function workUntil(enumeration: Enumeration, work: number, done: () => boolean): void {
  while (!enumeration.complete && enumeration.spent < work && !done()) enumeration.advance();
}
