import type { PageRequest } from '../database/keyset';
import type { Context } from '../graphql/context';
import { fail } from '../validation/faults';
import { explain } from './engine/explain';
import { fairPage } from './fair-page';
import { epochsFor } from './fair-request';
import { viewedRequest, type CheckedMatchRequest } from './match-request';
import type { ExplainedPage } from './ranked-matches';

/** One page of the fair order, each match explained. */
export async function fairMatches(
  proposalId: string,
  checked: CheckedMatchRequest,
  includeBarred: boolean,
  page: PageRequest,
  context: Context,
): Promise<ExplainedPage> {
  const { role, weights, view, identity } = await viewedRequest(checked, context);
  const member = view.member(proposalId) ?? fail('NOT_FOUND', 'There is no such proposal.');
  const epochs = await epochsFor(context);
  const found = await fairPage(member, view, { role, includeBarred }, page, identity, epochs);
  return {
    ...found,
    counts: { eligible: found.eligibleCount, barred: found.barredCount },
    pairs: found.rows.map(({ candidate }) => ({
      counterpartId: candidate.id,
      explanation: explain(member, candidate, view.world, { role, weights })!,
    })),
  };
}
