import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { checkedPage, type PageRequest } from '../database/keyset';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { selectsAny } from '../graphql/selection';
import { proposalById } from '../proposals/proposal.loaders';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalType } from '../proposals/proposal.type';
import { fail } from '../validation/faults';
import type { Explanation } from './engine/explain';
import { explanationForViewer } from './engine/for-viewer';
import { fairMatches } from './fair-matches';
import { insightInto } from './insight';
import { checkedMatchRequest, type CheckedMatchRequest } from './match-request';
import { MatchConnectionType, MatchType } from './match.type';
import { MatchArgs, MatchListArgs } from './match-args.type';
import { presentMatch } from './present-match';
import { rankedMatches, type ExplainedPage } from './ranked-matches';
import { matchEngineOf } from './thread/match-engine';

@Resolver(() => ProposalType)
export class ProposalMatchesResolver {
  @FieldResolver(() => MatchConnectionType, {
    complexity: 500,
    description:
      'The proposals that fit this one, in the exact order of docs/matching.md: what sorting all explained pairs would give. A proposal of two ways looks both ways.',
  })
  async matches(
    @Root() proposal: ProposalEntity,
    @Args(() => MatchListArgs) args: MatchListArgs,
    @Ctx() context: Context,
    @Info() info?: GraphQLResolveInfo,
  ): Promise<MatchConnectionType> {
    const page = checkedPage(args.first, args.after);
    if (args.order === 'FAIR' && args.weights) {
      fail('CONTRADICTION', 'The fair order goes by the default weights.', ['weights']);
    }
    const request = await checkedMatchRequest(args, context);
    const { includeBarred } = args;
    const counted = info !== undefined && selectsAny(info, ['totalCount', 'eligibleCount', 'barredCount']);
    const found =
      args.order === 'FAIR'
        ? await fairMatches(proposal.id, request, includeBarred, page, context)
        : await rankedMatches(
            matchEngineOf(context.database),
            proposal.id,
            request,
            { includeBarred, counted },
            page,
          );
    return toConnection(found, page, request, includeBarred, proposal.id, context);
  }
}

@Resolver()
export class ExplainMatchResolver {
  @Query(() => MatchType, {
    complexity: 50,
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
    const request = await checkedMatchRequest(args, context);
    const found = await matchEngineOf(context.database).ask('explain', { ...request, ...ids });
    switch (found.kind) {
      case 'NO_PROPOSAL':
        return fail('NOT_FOUND', 'There is no such proposal.', ['proposalId']);
      case 'NO_COUNTERPART':
        return fail('NOT_FOUND', 'There is no such proposal.', ['counterpartId']);
      case 'NO_ROLES':
        return fail('WRONG_STATE', 'The roles of the two proposals do not fit each other.', [
          'counterpartId',
        ]);
      case 'EXPLAINED':
        return present(found.explanation, ids.proposalId, ids.counterpartId, request, context);
    }
  }
}

async function toConnection(
  { pairs, cursors, hasNextPage, counts, computedAt }: ExplainedPage,
  { after }: PageRequest,
  request: CheckedMatchRequest,
  includeBarred: boolean,
  proposalId: string,
  context: Context,
): Promise<MatchConnectionType> {
  const nodes = await Promise.all(
    pairs.map(({ counterpartId, explanation }) =>
      present(explanation, proposalId, counterpartId, request, context),
    ),
  );
  // Nobody reads the counts where they were not counted.
  const { eligible, barred } = counts ?? { eligible: 0, barred: 0 };
  return {
    nodes,
    edges: nodes.map((node, at) => ({ node, cursor: cursors[at]! })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: eligible + (includeBarred ? barred : 0),
    eligibleCount: eligible,
    barredCount: barred,
    computedAt,
  };
}

async function present(
  explanation: Explanation,
  proposalId: string,
  counterpartId: string,
  request: CheckedMatchRequest,
  { loaders, scope }: Context,
): Promise<MatchType> {
  const [proposal, counterpart] = await loaders.loadMany(proposalById, [proposalId, counterpartId]);
  if (!proposal || !counterpart) fail('NOT_FOUND', 'There is no such proposal.');
  const shown = explanationForViewer(explanation, insightInto([proposal, counterpart], scope));
  return presentMatch(shown, proposal, counterpart, { request, assignment: explanation.assignment });
}
