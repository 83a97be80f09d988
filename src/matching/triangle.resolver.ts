import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import type { Context } from '../graphql/context';
import { selectsAny } from '../graphql/selection';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalType } from '../proposals/proposal.type';
import { checkedMatchRequest } from './match-request';
import { presentTriangle } from './present-triangle';
import { rankedTriangles } from './ranked-triangles';
import { matchEngineOf } from './thread/match-engine';
import { TriangleListArgs } from './triangle-args.type';
import { TriangularMatchConnectionType } from './triangle.type';

@Resolver(() => ProposalType)
export class ProposalTrianglesResolver {
  @FieldResolver(() => TriangularMatchConnectionType, {
    complexity: 1_000,
    description:
      'The triples of beneficiary, pivotal and facilitating partner in which this proposal stands, in every role that it can take, in the exact order of docs/matching.md: what sorting all explained triples would give. Only such in which all three are needed.',
  })
  triangularMatches(
    @Root() proposal: ProposalEntity,
    @Args(() => TriangleListArgs) args: TriangleListArgs,
    @Ctx() context: Context,
    @Info() info?: GraphQLResolveInfo,
  ): Promise<TriangularMatchConnectionType> {
    return triangles(proposal, args, false, context, info);
  }

  @FieldResolver(() => TriangularMatchConnectionType, {
    complexity: 1_000,
    description:
      'For a facilitating offer, the pairs that lack exactly what it gives: those of its triangular matches whose beneficiary and pivotal partner would be barred without it (`closes`), in the same order. Empty for any other proposal.',
  })
  opportunities(
    @Root() proposal: ProposalEntity,
    @Args(() => TriangleListArgs) args: TriangleListArgs,
    @Ctx() context: Context,
    @Info() info?: GraphQLResolveInfo,
  ): Promise<TriangularMatchConnectionType> {
    return triangles(proposal, args, true, context, info);
  }
}

async function triangles(
  proposal: ProposalEntity,
  args: TriangleListArgs,
  opportunities: boolean,
  context: Context,
  info: GraphQLResolveInfo | undefined,
): Promise<TriangularMatchConnectionType> {
  const page = checkedPage(args.first, args.after);
  const request = await checkedMatchRequest(args, context);
  const counted = info !== undefined && selectsAny(info, ['totalCount']);
  const engine = matchEngineOf(context.database);
  const found = await rankedTriangles(engine, proposal.id, request, { opportunities, counted }, page);
  const { rows, cursors, hasNextPage, proven, unseenAtMost, unproven, count } = found;
  const nodes = await Promise.all(rows.map((row) => presentTriangle(row, context)));
  return {
    nodes,
    edges: nodes.map((node, at) => ({ node, cursor: cursors[at]! })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: page.after !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    proven,
    unseenAtMost,
    unproven: await Promise.all(unproven.map((triple) => presentTriangle(triple, context))),
    totalCount: count,
  };
}
