import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import type { Context } from '../graphql/context';
import { GAP_RULES } from './engine/rules/gaps';
import { MatchType } from './match.type';
import { presentTriangle } from './present-triangle';
import { matchEngineOf } from './thread/match-engine';
import { TriangularMatchType } from './triangle.type';

@Resolver(() => MatchType)
export class MatchFacilitatorsResolver {
  @FieldResolver(() => [TriangularMatchType], {
    complexity: 200,
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
    const { weights, viewer } = origin.request;
    const found = await matchEngineOf(context.database).ask('facilitators', {
      proposalId: proposal.id,
      counterpartId: counterpart.id,
      assignment,
      weights,
      viewer,
      first: wanted,
    });
    return Promise.all(found.map((triple) => presentTriangle(triple, context)));
  }
}

/** What a third mends, or a triple does not ask for. */
const mended: readonly string[] = [...Object.values(GAP_RULES), 'BELOW_FLOOR'];
