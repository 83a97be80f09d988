import { decodeCursor, encodeCursor, fingerprintOf, type PageRequest } from '../database/keyset';
import { fail } from '../validation/faults';
import type { Explanation } from './engine/explain';
import type { CheckedMatchRequest } from './match-request';
import type { MatchEngine } from './thread/match-engine';
import type { Counts, ExplainedRow, MatchesOrder } from './thread/pair-orders';

/** A page of matches, each explained, in whichever order. */
export interface ExplainedPage {
  readonly pairs: readonly { readonly counterpartId: string; readonly explanation: Explanation }[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  /** Of the whole list; null where nobody asked. */
  readonly counts: Counts | null;
  readonly computedAt: Date | null;
}

/** One page of the exact order by score. A cursor made under anything else that decides the order is refused. */
export async function rankedMatches(
  engine: MatchEngine,
  proposalId: string,
  { role, weights, viewer, identity }: CheckedMatchRequest,
  { includeBarred, counted }: { readonly includeBarred: boolean; readonly counted: boolean },
  page: PageRequest,
): Promise<ExplainedPage> {
  const fingerprint = fingerprintOf('matches', proposalId, { role, weights, includeBarred }, identity);
  const after = page.after === null ? null : toPosition(page.after, fingerprint);
  const order = { proposalId, role, weights, viewer, after, includeBarred, counted, first: page.first };
  const found = await engine.ask('matches', order);
  switch (found.kind) {
    case 'NO_PROPOSAL':
      return fail('NOT_FOUND', 'There is no such proposal.');
    case 'OTHER_LEXICON':
      return fail('BAD_CURSOR', 'The weights of words have changed since: begin the list again.', ['after']);
    case 'PAGE':
      return {
        pairs: found.rows.map(({ id, explanation }) => ({ counterpartId: id, explanation })),
        cursors: found.rows.map((row) => toCursor(row, found.lexicon, fingerprint)),
        hasNextPage: found.hasNextPage,
        counts: found.counts,
        computedAt: null,
      };
  }
}

function toCursor(
  { eligible, score, points, id }: ExplainedRow,
  lexicon: number,
  fingerprint: string,
): string {
  return encodeCursor(fingerprint, [lexicon, Number(eligible), score, points, id]);
}

function toPosition(cursor: string, fingerprint: string): MatchesOrder['after'] {
  const types = ['integer', 'integer', 'integer', 'integer', 'uuid'] as const;
  const [lexicon, eligible, score, points, id] = decodeCursor(cursor, fingerprint, types) as [
    number,
    number,
    number,
    number,
    string,
  ];
  return { lexicon, eligible: eligible === 1, score, points, id };
}
