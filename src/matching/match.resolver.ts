import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { may } from '../access/policy';
import { checkedPage } from '../database/keyset';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { proposalById } from '../proposals/proposal.loaders';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { isNamed } from '../proposals/proposal-visibility';
import { ProposalType } from '../proposals/proposal.type';
import { fail } from '../validation/faults';
import { explain } from './engine/explain';
import { explanationForViewer } from './engine/for-viewer';
import type { Member } from './engine/member';
import { matchRequest, type MatchRequest } from './match-request';
import { MatchConnectionType, MatchType } from './match.type';
import { MatchArgs, MatchListArgs } from './match-args.type';
import { presentMatch } from './present-match';
import { rankPage } from './ranking';

@Resolver(() => ProposalType)
export class ProposalMatchesResolver {
  @FieldResolver(() => MatchConnectionType, {
    description:
      'The proposals that fit this one, in the exact order of docs/matching.md: what sorting all explained pairs would give. A proposal of two ways looks both ways.',
  })
  async matches(
    @Root() proposal: ProposalEntity,
    @Args(() => MatchListArgs) args: MatchListArgs,
    @Ctx() context: Context,
  ): Promise<MatchConnectionType> {
    const page = checkedPage(args.first, args.after);
    const request = await matchRequest(args, context);
    const member = request.view.member(proposal.id);
    if (member === null) fail('NOT_FOUND', 'There is no such proposal.');
    const options = { role: request.role, weights: request.weights, includeBarred: args.includeBarred };
    const found = await rankPage(member, request.view, options, page, request.identity);
    const nodes = await Promise.all(
      found.rows.map(({ candidate }) => explainPair(member, candidate, request, context)),
    );
    return {
      nodes,
      edges: nodes.map((node, at) => ({ node, cursor: found.cursors[at]! })),
      pageInfo: {
        hasNextPage: found.hasNextPage,
        hasPreviousPage: page.after !== null,
        startCursor: found.cursors[0] ?? null,
        endCursor: found.cursors.at(-1) ?? null,
      },
      totalCount: found.eligibleCount + (args.includeBarred ? found.barredCount : 0),
      eligibleCount: found.eligibleCount,
      barredCount: found.barredCount,
    };
  }
}

@Resolver()
export class ExplainMatchResolver {
  @Query(() => MatchType, {
    description:
      'Explains any pair, also a barred one. NOT_FOUND where the viewer may not see one of them; WRONG_STATE where their roles do not fit each other; CONTRADICTION where both are one.',
  })
  async explainMatch(
    @Arg('proposalId', () => ID, { description: 'The one asked from.' }) proposalId: string,
    @Arg('counterpartId', () => ID, { description: 'The other.' }) counterpartId: string,
    @Args(() => MatchArgs) args: MatchArgs,
    @Ctx() context: Context,
  ): Promise<MatchType> {
    const ids = {
      proposalId: keyOf('Proposal', proposalId, ['proposalId']),
      counterpartId: keyOf('Proposal', counterpartId, ['counterpartId']),
    };
    if (ids.proposalId === ids.counterpartId) {
      fail('CONTRADICTION', 'A proposal is no counterpart of itself.', ['counterpartId']);
    }
    const request = await matchRequest(args, context);
    const memberAt = (argument: keyof typeof ids): Member =>
      request.view.member(ids[argument]) ?? fail('NOT_FOUND', 'There is no such proposal.', [argument]);
    const [member, counterpart] = [memberAt('proposalId'), memberAt('counterpartId')];
    // A list shows facilitating partners only where they are asked for; whoever names one has asked for it.
    const named = args.role ?? (counterpart.roles.includes('FACILITATING') ? 'FACILITATING' : null);
    return explainPair(member, counterpart, { ...request, role: named }, context);
  }
}

async function explainPair(
  member: Member,
  candidate: Member,
  { view, role, weights }: MatchRequest,
  { loaders, viewer, scope }: Context,
): Promise<MatchType> {
  const explanation = explain(member, candidate, view.world, { role, weights });
  if (explanation === null) {
    fail('WRONG_STATE', 'The roles of the two proposals do not fit each other.', ['counterpartId']);
  }
  const [proposal, counterpart] = await loaders.loadMany(proposalById, [member.id, candidate.id]);
  if (!proposal || !counterpart) fail('NOT_FOUND', 'There is no such proposal.');
  const both = [proposal, counterpart];
  const institutions = (proposals: readonly ProposalEntity[]) =>
    new Set(proposals.map(({ institutionId }) => institutionId));
  const insight = {
    own: institutions(may(viewer, 'match.readInside') ? both : []),
    unnamed: institutions(both.filter((one) => !isNamed(scope, one))),
  };
  return presentMatch(explanationForViewer(explanation, insight), proposal, counterpart);
}
