import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import type { Context } from '../graphql/context';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalType } from '../proposals/proposal.type';
import { fail } from '../validation/faults';
import type { Member } from './engine/member';
import type { Trio } from './engine/triangle/trio';
import { explainedTriangle } from './explained-triangle';
import { matchRequest, type MatchRequest } from './match-request';
import { TriangleListArgs } from './triangle-args.type';
import { trianglePage, type TrianglePage } from './triangle-ranking';
import { TriangularMatchConnectionType } from './triangle.type';

@Resolver(() => ProposalType)
export class ProposalTrianglesResolver {
  @FieldResolver(() => TriangularMatchConnectionType, {
    description:
      'The triples of beneficiary, pivotal and facilitating partner in which this proposal stands, in every role that it can take, in the exact order of docs/matching.md: what sorting all explained triples would give. Only such in which all three are needed.',
  })
  triangularMatches(
    @Root() proposal: ProposalEntity,
    @Args(() => TriangleListArgs) args: TriangleListArgs,
    @Ctx() context: Context,
  ): Promise<TriangularMatchConnectionType> {
    return triangles(proposal, args, false, context);
  }

  @FieldResolver(() => TriangularMatchConnectionType, {
    description:
      'For a facilitating offer, the pairs that lack exactly what it gives: those of its triangular matches whose beneficiary and pivotal partner would be barred without it (`closes`), in the same order. Empty for any other proposal.',
  })
  opportunities(
    @Root() proposal: ProposalEntity,
    @Args(() => TriangleListArgs) args: TriangleListArgs,
    @Ctx() context: Context,
  ): Promise<TriangularMatchConnectionType> {
    return triangles(proposal, args, true, context);
  }
}

async function triangles(
  proposal: ProposalEntity,
  args: TriangleListArgs,
  opportunities: boolean,
  context: Context,
): Promise<TriangularMatchConnectionType> {
  const page = checkedPage(args.first, args.after);
  const request = await matchRequest(args, context);
  const member = request.view.member(proposal.id) ?? fail('NOT_FOUND', 'There is no such proposal.');
  const anchor = opportunities ? onlyFacilitating(member) : member;
  const options = { weights: request.weights, closingOnly: opportunities };
  const found = await trianglePage(anchor, request.view, options, page, request.identity);
  return toConnection(found, page.after !== null, anchor, request, context);
}

function onlyFacilitating(member: Member): Member {
  return { ...member, roles: member.roles.filter((role) => role === 'FACILITATING') };
}

async function toConnection(
  { rows, cursors, hasNextPage, proven, unseenAtMost, count }: TrianglePage,
  hasPreviousPage: boolean,
  anchor: Member,
  request: MatchRequest,
  context: Context,
): Promise<TriangularMatchConnectionType> {
  const nodes = await Promise.all(
    rows.map(({ trio }) => explainedTriangle(trio, roleIn(trio, anchor), request, context)),
  );
  return Object.assign(new TriangularMatchConnectionType(), {
    nodes,
    edges: nodes.map((node, at) => ({ node, cursor: cursors[at]! })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    proven,
    unseenAtMost,
    counted: count,
  });
}

function roleIn({ BENEFICIARY, PIVOTAL }: Trio, { id }: Member) {
  return BENEFICIARY.id === id ? 'BENEFICIARY' : PIVOTAL.id === id ? 'PIVOTAL' : 'FACILITATING';
}
