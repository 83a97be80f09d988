import { decodeCursor, encodeCursor, fingerprintOf, type PageRequest } from '../database/keyset';
import { defaultProfileId } from '../eligibility/default-profile';
import { eligibilityProfileById } from '../eligibility/eligibility-profile.loaders';
import type { Context } from '../graphql/context';
import { fail } from '../validation/faults';
import type { FairPosition } from './engine/fair/fair-order';
import { fairEpochsOf, type FairEpoch } from './fair-epochs';
import type { CheckedMatchRequest } from './match-request';
import type { ExplainedPage } from './ranked-matches';
import { matchEngineOf } from './thread/match-engine';

/** Where a page goes on, in which epoch, and under which version of the lexicon. */
interface Place {
  readonly computedAt: number;
  readonly position: FairPosition & { readonly lexicon: number };
}

/**
 * One page of the fair order, each match explained. A list goes on in the epoch in which it was begun, as long as that is kept;
 * then BAD_CURSOR.
 */
export async function fairMatches(
  proposalId: string,
  { role, weights, viewer, identity }: CheckedMatchRequest,
  includeBarred: boolean,
  page: PageRequest,
  context: Context,
): Promise<ExplainedPage> {
  const fingerprint = fingerprintOf('fair matches', proposalId, role, includeBarred, identity);
  const place = page.after === null ? null : toPlace(page.after, fingerprint);
  const epoch = await (place === null ? presentEpoch(context) : epochBegunAt(place.computedAt, context));
  const found = await matchEngineOf(context.database).ask('fair', {
    proposalId,
    role,
    weights,
    viewer,
    includeBarred,
    first: page.first,
    after: place?.position ?? null,
    prices: epoch.prices,
  });
  switch (found.kind) {
    case 'NO_PROPOSAL':
      return fail('NOT_FOUND', 'There is no such proposal.');
    case 'OTHER_LEXICON':
      return fail('BAD_CURSOR', 'The weights of words have changed since: begin the list again.', ['after']);
    case 'PAGE':
      return {
        pairs: found.rows.map(({ id, explanation }) => ({ counterpartId: id, explanation })),
        cursors: found.rows.map((row) => toCursor(row, found.lexicon, epoch, fingerprint)),
        hasNextPage: found.hasNextPage,
        counts: found.counts,
        computedAt: epoch.computedAt,
      };
  }
}

async function presentEpoch({ database, loaders, now }: Context): Promise<FairEpoch> {
  const profile = await loaders.load(eligibilityProfileById, defaultProfileId);
  const { groups, alsoCountries, exceptCountries } = profile!;
  return fairEpochsOf(database).present({ groups, alsoCountries, exceptCountries }, now);
}

function epochBegunAt(computedAt: number, { database }: Context): FairEpoch {
  const epoch = fairEpochsOf(database).begunAt(computedAt);
  return (
    epoch ?? fail('BAD_CURSOR', 'The fair order was computed anew since: begin the list again.', ['after'])
  );
}

function toCursor(
  row: FairPosition,
  lexicon: number,
  { computedAt }: FairEpoch,
  fingerprint: string,
): string {
  const { eligible, price, score, points, id } = row;
  const priced = [Number(price !== null), price ?? 0];
  const from = [computedAt.getTime(), lexicon];
  return encodeCursor(fingerprint, [...from, Number(eligible), ...priced, score, points, id]);
}

function toPlace(cursor: string, fingerprint: string): Place {
  const integers = ['integer', 'integer', 'integer', 'integer', 'integer', 'integer', 'integer'] as const;
  const types = [...integers, 'uuid'] as const;
  const [computedAt, lexicon, eligible, priced, price, score, points, id] = decodeCursor(
    cursor,
    fingerprint,
    types,
  ) as [number, number, number, number, number, number, number, string];
  const position = {
    lexicon,
    eligible: eligible === 1,
    price: priced === 1 ? price : null,
    score,
    points,
    id,
  };
  return { computedAt, position };
}
