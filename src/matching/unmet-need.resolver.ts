import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import type { Context } from '../graphql/context';
import { proposalById } from '../proposals/proposal.loaders';
import type { Member } from './engine/member';
import { blockingTriples } from './engine/unmet/blocking-triples';
import { obstaclesOf } from './engine/unmet/obstacles';
import { explainedTriangle } from './explained-triangle';
import { insightOf } from './insight';
import { presentChange } from './present-match';
import { runSliced } from './run-sliced';
import { BlockingTriplesType, UnmetNeedObstaclesType, UnmetNeedType } from './unmet-need.type';

@Resolver(() => UnmetNeedType)
export class UnmetNeedResolver {
  @FieldResolver(() => UnmetNeedObstaclesType, { description: 'Why no offer is eligible.' })
  async obstacles(
    @Root() { proposal, request, market }: UnmetNeedType,
    @Ctx() { loaders, scope }: Context,
  ): Promise<UnmetNeedObstaclesType> {
    const insight = (one: Member, other: Member) => insightOf([one, other], scope);
    const work = obstaclesOf(request, market.givers, market.asked.view.world, insight);
    const { offers, barredBy, nearest } = await runSliced(work);
    const offer = nearest && (await loaders.load(proposalById, nearest.offer.id));
    return {
      offers,
      barredBy: barredBy.map(({ code, offers: barred }) => ({ rule: code, offers: barred })),
      nearestChange:
        nearest && offer ? { offer, change: presentChange(nearest.change, [proposal, offer]) } : null,
    };
  }

  @FieldResolver(() => BlockingTriplesType, {
    description:
      'The triples with a facilitating partner in which the request could stand, and whose pivotal partner prefers them to every pair with a beneficiary that is open to it (docs/matching.md): what pairs alone leave undone.',
  })
  async blockingTriples(
    @Root() { request, market }: UnmetNeedType,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Ctx() context: Context,
  ): Promise<BlockingTriplesType> {
    const { asked, members } = market;
    const wanted = checkedPage(first, null).first;
    const { trios, complete } = await runSliced(blockingTriples(request, members, asked.view.world, wanted));
    const triples = await Promise.all(
      trios.map((trio) => explainedTriangle(trio, 'BENEFICIARY', asked, context)),
    );
    return { triples, complete };
  }
}
