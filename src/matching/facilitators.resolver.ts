import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import type { Context } from '../graphql/context';
import { GAP_RULES } from './engine/rules/gaps';
import { FacilitatorSearch } from './engine/triangle/facilitators';
import { weighingsFor } from './engine/triangle/triple-score';
import { explainedTriangle } from './explained-triangle';
import type { MarketView } from './market-view';
import { viewedRequest, type CheckedMatchRequest, type MatchRequest } from './match-request';
import { MatchType } from './match.type';
import { Slices } from './slices';
import { TriangularMatchType } from './triangle.type';

@Resolver(() => MatchType)
export class MatchFacilitatorsResolver {
  @FieldResolver(() => [TriangularMatchType], {
    description:
      'Of a beneficiary and a pivotal partner who lack nothing but funds, a language, logistics or the cover of a MUST need: the facilitating offers that bring it, each as the triple that becomes eligible, the best first. Empty for an eligible pair, and for one that something else bars.',
  })
  async facilitators(
    @Root() { origin, proposal, counterpart, eligible, failedRules }: MatchType,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Ctx() context: Context,
  ): Promise<TriangularMatchType[]> {
    const { first: wanted } = checkedPage(first, null);
    const { assignment } = origin;
    if (eligible || assignment.pairing !== 'BENEFICIARY_PIVOTAL') return [];
    if (!failedRules.every(({ code }) => mended.includes(code))) return [];
    const request = await seenBy(origin.request, context);
    const { view, weights } = request;
    const both = [view.member(proposal.id), view.member(counterpart.id)];
    const [beneficiary, pivotal] = assignment.receives ? both : both.toReversed();
    if (!beneficiary || !pivotal) return [];
    const weighings = weighingsFor(assignment.own, weights);
    const search = new FacilitatorSearch(beneficiary, pivotal, view.world, weighings);
    if (search.open) await considerAll(search, view);
    const rows = search.inOrder().slice(0, wanted);
    return Promise.all(rows.map(({ trio }) => explainedTriangle(trio, assignment.own, request, context)));
  }
}

/** What a third mends, or a triple does not ask for. */
const mended: readonly string[] = [...Object.values(GAP_RULES), 'BELOW_FLOOR'];

const seen = new WeakMap<CheckedMatchRequest, Promise<MatchRequest>>();

/** One view for all matches of a page, so that it is made once and all are judged by the same market. */
function seenBy(request: CheckedMatchRequest, context: Context): Promise<MatchRequest> {
  const known = seen.get(request) ?? viewedRequest(request, context);
  seen.set(request, known);
  return known;
}

async function considerAll(search: FacilitatorSearch, view: MarketView): Promise<void> {
  const slices = new Slices();
  for (const member of view.members()) {
    search.consider(member);
    if (slices.over) await slices.next();
  }
}
