import { decodeCursor, encodeCursor, fingerprintOf, type PageRequest } from '../database/keyset';
import type { Member } from './engine/member';
import type { Enumeration } from './engine/triangle/enumeration';
import { compareTriangles, type TrianglePosition, type TriangleRow } from './engine/triangle/triangle-order';
import { TriangleSearch, type SearchOptions } from './engine/triangle/triangle-search';
import type { MarketView } from './market-view';
import { Slices } from './slices';

/** Looks at combinations that one answer may cost. The same question gets the same answer, however busy the server is. */
const mostWork = 400_000;

export interface TrianglePage {
  readonly rows: readonly TriangleRow[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  /** The page is full, or the list ends with it. */
  readonly proven: boolean;
  /** No triple behind the page scores more; 0 where none is. */
  readonly unseenAtMost: number;
  /** Of the whole list; null where that is more work than one answer may cost. */
  readonly count: () => Promise<number | null>;
}

/** One page of the exact order, as far as it can be proven. `identity` is all else that decides the order. */
export async function trianglePage(
  member: Member,
  view: MarketView,
  options: SearchOptions,
  page: PageRequest,
  identity: readonly unknown[],
  work = mostWork,
): Promise<TrianglePage> {
  const fingerprint = fingerprintOf('triangles', member.id, options, identity);
  const after = page.after === null ? null : toPosition(page.after, fingerprint);
  const slices = new Slices();
  const enumeration = await begin(member, view, options, slices);
  let start = 0;
  const behind = () => {
    while (
      after !== null &&
      start < enumeration.proven.length &&
      !isBehind(enumeration.proven[start]!, after)
    )
      start++;
    return enumeration.proven.length - start;
  };
  await workUntil(enumeration, work, slices, () => behind() > page.first);
  const found = enumeration.proven.slice(start, start + page.first + 1);
  const rows = found.slice(0, page.first);
  const next = found[page.first];
  return {
    rows,
    cursors: rows.map((row) => toCursor(row, fingerprint)),
    hasNextPage: next !== undefined,
    proven: next !== undefined || enumeration.complete,
    unseenAtMost: next?.score ?? enumeration.unseenAtMost,
    count: async () => {
      await workUntil(enumeration, work, new Slices(), () => false);
      return enumeration.complete ? enumeration.proven.length : null;
    },
  };
}

async function begin(
  member: Member,
  view: MarketView,
  options: SearchOptions,
  slices: Slices,
): Promise<Enumeration> {
  const search = new TriangleSearch(member, view.world, options);
  for (const candidate of view.members()) {
    search.consider(candidate);
    if (slices.over) await slices.next();
  }
  return search.enumeration();
}

async function workUntil(
  enumeration: Enumeration,
  work: number,
  slices: Slices,
  done: () => boolean,
): Promise<void> {
  while (!enumeration.complete && enumeration.spent < work && !done()) {
    enumeration.advance();
    if (slices.over) await slices.next();
  }
}

function isBehind(row: TriangleRow, after: TrianglePosition): boolean {
  return compareTriangles(row, after) > 0;
}

function toCursor(row: TriangleRow, fingerprint: string): string {
  const { score, points, beneficiary, pivotal, facilitating } = row;
  return encodeCursor(fingerprint, [score, points, beneficiary, pivotal, facilitating]);
}

function toPosition(cursor: string, fingerprint: string): TrianglePosition {
  const types = ['integer', 'integer', 'uuid', 'uuid', 'uuid'] as const;
  const [score, points, beneficiary, pivotal, facilitating] = decodeCursor(cursor, fingerprint, types) as [
    number,
    number,
    string,
    string,
    string,
  ];
  return { score, points, beneficiary, pivotal, facilitating };
}
