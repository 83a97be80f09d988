import { decodeCursor, encodeCursor, fingerprintOf, type PageRequest } from '../database/keyset';
import { fail } from '../validation/faults';
import type { TrianglePosition } from './engine/triangle/triangle-order';
import type { CheckedMatchRequest } from './match-request';
import type { MatchEngine } from './thread/match-engine';
import type { ExplainedTriple, TrianglesOrder } from './thread/triangle-orders';

export interface TrianglesPage {
  readonly rows: readonly ExplainedTriple[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  /** The page is full, or the list ends with it. */
  readonly proven: boolean;
  /** No triple behind the page scores more; 0 where none is. */
  readonly unseenAtMost: number;
  /** Found behind the page and not proven, the best first. */
  readonly unproven: readonly ExplainedTriple[];
  /** Of the whole list; null where nobody asked, or that is more work than one answer may cost. */
  readonly count: number | null;
}

/** One page of the exact order of triples. A cursor made under anything else that decides the order is refused. */
export async function rankedTriangles(
  engine: MatchEngine,
  proposalId: string,
  { weights, viewer, identity }: CheckedMatchRequest,
  { opportunities, counted }: { readonly opportunities: boolean; readonly counted: boolean },
  page: PageRequest,
): Promise<TrianglesPage> {
  const fingerprint = fingerprintOf('triangles', proposalId, { weights, opportunities }, identity);
  const after = page.after === null ? null : toPosition(page.after, fingerprint);
  const order = { proposalId, weights, viewer, after, opportunities, counted, first: page.first };
  const found = await engine.ask('triangles', order);
  switch (found.kind) {
    case 'NO_PROPOSAL':
      return fail('NOT_FOUND', 'There is no such proposal.');
    case 'OTHER_LEXICON':
      return fail('BAD_CURSOR', 'The weights of words have changed since: begin the list again.', ['after']);
    case 'PAGE':
      return {
        ...found,
        cursors: found.rows.map(({ position }) => toCursor(position, found.lexicon, fingerprint)),
      };
  }
}

function toCursor(position: TrianglePosition, lexicon: number, fingerprint: string): string {
  const { score, points, beneficiary, pivotal, facilitating } = position;
  return encodeCursor(fingerprint, [lexicon, score, points, beneficiary, pivotal, facilitating]);
}

function toPosition(cursor: string, fingerprint: string): TrianglesOrder['after'] {
  const types = ['integer', 'integer', 'integer', 'uuid', 'uuid', 'uuid'] as const;
  const [lexicon, score, points, beneficiary, pivotal, facilitating] = decodeCursor(
    cursor,
    fingerprint,
    types,
  ) as [number, number, number, string, string, string];
  return { lexicon, score, points, beneficiary, pivotal, facilitating };
}
