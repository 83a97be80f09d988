import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import type { Context } from '../graphql/context';
import { proposalById } from '../proposals/proposal.loaders';
import { fail } from '../validation/faults';
import { presentChange } from './present-match';
import { presentTriangle } from './present-triangle';
import { matchEngineOf } from './thread/match-engine';
import { BlockingTriplesType, UnmetNeedObstaclesType, UnmetNeedType } from './unmet-need.type';

@Resolver(() => UnmetNeedType)
export class UnmetNeedResolver {
  @FieldResolver(() => UnmetNeedObstaclesType, { complexity: 50, description: 'Why no offer is eligible.' })
  async obstacles(
    @Root() { proposal, viewer }: UnmetNeedType,
    @Ctx() { loaders, database }: Context,
  ): Promise<UnmetNeedObstaclesType> {
    const order = { viewer, requestId: proposal.id };
    const found = await matchEngineOf(database).ask('obstacles', order);
    const { offers, barredBy, nearest } = found ?? gone();
    const offer = nearest && (await loaders.load(proposalById, nearest.offerId));
    return {
      offers,
      barredBy: barredBy.map(({ code, offers: barred }) => ({ rule: code, offers: barred })),
      nearestChange:
        nearest && offer ? { offer, change: presentChange(nearest.change, [proposal, offer]) } : null,
    };
  }

  @FieldResolver(() => BlockingTriplesType, {
    complexity: 1000,
    description:
      'The triples with a facilitating partner in which the request could stand, and whose pivotal partner prefers them to every pair with a beneficiary that is open to it (docs/matching.md): what pairs alone leave undone.',
  })
  async blockingTriples(
    @Root() { proposal, viewer }: UnmetNeedType,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Ctx() context: Context,
  ): Promise<BlockingTriplesType> {
    const wanted = checkedPage(first, null).first;
    const order = { viewer, requestId: proposal.id, first: wanted };
    const found = await matchEngineOf(context.database).ask('blockingTriples', order);
    const { triples, complete } = found ?? gone();
    return {
      triples: await Promise.all(triples.map((triple) => presentTriangle(triple, context))),
      complete,
    };
  }
}

/** Between two questions of one answer, a proposal may be withdrawn. */
function gone(): never {
  return fail('NOT_FOUND', 'There is no such proposal.');
}
