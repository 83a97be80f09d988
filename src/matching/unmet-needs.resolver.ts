import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage, decodeCursor, fingerprintOf, pageOf, type PageRequest } from '../database/keyset';
import type { Context } from '../graphql/context';
import { proposalById } from '../proposals/proposal.loaders';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalType } from '../proposals/proposal.type';
import { findCountry, findTheme } from '../reference/catalogue';
import { checkCountryCodes } from '../reference/check-codes';
import { checkCodes } from '../validation/checks';
import { Faults, fail } from '../validation/faults';
import { checkedMatchRequest } from './match-request';
import { tally } from './tally';
import { matchEngineOf } from './thread/match-engine';
import type { UnmetOrder, UnmetRequest } from './thread/unmet-orders';
import { UnmetNeedsArgs, type UnmetNeedFilter } from './unmet-needs-args.type';
import { MissingCapabilityType, UnmetNeedConnectionType } from './unmet-needs.type';

@Resolver(() => UnmetNeedConnectionType)
export class UnmetNeedsResolver {
  @Query(() => UnmetNeedConnectionType, {
    complexity: 1000,
    description:
      'The open requests, and the needs of proposals of two ways, for which no offer that the viewer may see is eligible under the default weights. LIMIT_REACHED where that takes more than 2,000,000 pairs, or more than 1,000 are found: ask for fewer themes or countries.',
  })
  async unmetNeeds(
    @Args(() => UnmetNeedsArgs) args: UnmetNeedsArgs,
    @Ctx() context: Context,
  ): Promise<UnmetNeedConnectionType> {
    const page = checkedPage(args.first, args.after);
    const criteria = checkFilter(args.filter ?? {});
    const { viewer, identity } = await checkedMatchRequest(args, context);
    const fingerprint = fingerprintOf('unmet needs', criteria, identity);
    const after = page.after === null ? null : (decodeCursor(page.after, fingerprint, ['uuid'])[0] as string);
    const found = await matchEngineOf(context.database).ask('unmet', { viewer, ...criteria });
    if (found.kind === 'TOO_MANY') refuse();
    const { looked, unmet } = found;
    const cut = cutPage(unmet, page, after, fingerprint);
    const proposals = await context.loaders.loadMany(
      proposalById,
      cut.rows.map(({ id }) => id),
    );
    const edges = cut.rows.flatMap((_, at) => {
      const proposal = proposals[at];
      return proposal ? [{ node: { proposal, viewer }, cursor: cut.cursors[at]! }] : [];
    });
    return {
      nodes: edges.map(({ node }) => node),
      edges,
      pageInfo: {
        hasNextPage: cut.hasNextPage,
        hasPreviousPage: cut.hasPreviousPage,
        startCursor: cut.cursors[0] ?? null,
        endCursor: cut.cursors.at(-1) ?? null,
      },
      totalCount: unmet.length,
      requestCount: looked,
      themes: tally(unmet, ({ themes }) => themes).flatMap(([code, requests]) => {
        const theme = findTheme(code);
        return theme ? [{ theme, requests }] : [];
      }),
      countries: tally(unmet, ({ country }) => [country ?? '']).map(([code, requests]) => ({
        country: findCountry(code),
        requests,
      })),
      viewer,
      unmet,
    };
  }

  @FieldResolver(() => MissingCapabilityType, {
    nullable: true,
    description:
      'The theme and form that would free most of all requests without an offer, not only of this page; null where none would free any. Of equal ones the first theme by code, then the first form.',
  })
  async missingCapability(
    @Root() { viewer, unmet }: UnmetNeedConnectionType,
    @Ctx() { database }: Context,
  ): Promise<MissingCapabilityType | null> {
    const requestIds = unmet.map(({ id }) => id);
    const found = await matchEngineOf(database).ask('missingCapability', { viewer, requestIds });
    const theme = found && findTheme(found.theme);
    return theme && { theme, modality: found.modality, frees: found.frees.length, freed: found.frees };
  }
}

@Resolver(() => MissingCapabilityType)
export class MissingCapabilityResolver {
  @FieldResolver(() => [ProposalType], {
    description: 'The first of the requests that it would free, by id.',
  })
  async requests(
    @Root() { freed }: MissingCapabilityType,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Ctx() { loaders }: Context,
  ): Promise<ProposalEntity[]> {
    const ids = freed.slice(0, checkedPage(first, null).first);
    const found = await loaders.loadMany(proposalById, ids);
    return found.filter((proposal) => proposal !== null);
  }
}

function checkFilter(filter: UnmetNeedFilter): Pick<UnmetOrder, 'themes' | 'countries'> {
  const faults = new Faults();
  const isTheme = (code: string) => findTheme(code) !== null;
  checkCodes(faults, ['filter', 'themes'], filter.themes, isTheme, 'Not the code of a theme.');
  const checked = checkCountryCodes(faults, ['filter', 'countries'], filter.countries);
  faults.throwIfAny();
  return { themes: filter.themes ?? null, countries: checked };
}

function cutPage(
  unmet: readonly UnmetRequest[],
  page: PageRequest,
  after: string | null,
  fingerprint: string,
) {
  const rest = after === null ? unmet : unmet.filter(({ id }) => id > after);
  return pageOf(rest.slice(0, page.first + 1), page, fingerprint, ({ id }) => [id]);
}

function refuse(): never {
  fail('LIMIT_REACHED', 'More requests than one answer may look at: ask for fewer themes or countries.', [
    'filter',
  ]);
}
