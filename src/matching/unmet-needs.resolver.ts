import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage, decodeCursor, fingerprintOf, pageOf, type PageRequest } from '../database/keyset';
import type { Context } from '../graphql/context';
import { proposalById } from '../proposals/proposal.loaders';
import { modalities } from '../proposals/proposal';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalType } from '../proposals/proposal.type';
import { findCountry, findTheme } from '../reference/catalogue';
import { checkCountryCodes } from '../reference/check-codes';
import { countries } from '../reference/data/countries';
import { checkCodes } from '../validation/checks';
import { Faults } from '../validation/faults';
import type { Member } from './engine/member';
import { missingCapability } from './engine/unmet/missing-capability';
import { matchRequest } from './match-request';
import { runSliced } from './run-sliced';
import { tally } from './tally';
import { unmetMarket, type UnmetCriteria } from './unmet-market';
import { UnmetNeedsArgs, type UnmetNeedFilter } from './unmet-needs-args.type';
import { MissingCapabilityType, UnmetNeedConnectionType } from './unmet-needs.type';

@Resolver(() => UnmetNeedConnectionType)
export class UnmetNeedsResolver {
  @Query(() => UnmetNeedConnectionType, {
    description:
      'The open requests, and the needs of proposals of two ways, for which no offer that the viewer may see is eligible under the default weights. LIMIT_REACHED where that takes more than 2,000,000 pairs, or more than 1,000 are found: ask for fewer themes or countries.',
  })
  async unmetNeeds(
    @Args(() => UnmetNeedsArgs) args: UnmetNeedsArgs,
    @Ctx() context: Context,
  ): Promise<UnmetNeedConnectionType> {
    const page = checkedPage(args.first, args.after);
    const criteria = checkFilter(args.filter ?? {});
    const asked = await matchRequest(args, context);
    const fingerprint = fingerprintOf('unmet needs', criteria, asked.identity);
    const after = page.after === null ? null : (decodeCursor(page.after, fingerprint, ['uuid'])[0] as string);
    const market = await unmetMarket(asked, criteria);
    const cut = cutPage(market.unmet, page, after, fingerprint);
    const proposals = await context.loaders.loadMany(
      proposalById,
      cut.rows.map(({ id }) => id),
    );
    const edges = cut.rows.flatMap((request, at) => {
      const proposal = proposals[at];
      return proposal ? [{ node: { proposal, request, market }, cursor: cut.cursors[at]! }] : [];
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
      totalCount: market.unmet.length,
      requestCount: market.looked,
      themes: tally(market.unmet, ({ needs }) => needs.map(({ theme }) => theme)).flatMap(
        ([code, requests]) => {
          const theme = findTheme(code);
          return theme ? [{ theme, requests }] : [];
        },
      ),
      countries: tally(market.unmet, ({ country }) => [country ?? '']).map(([code, requests]) => ({
        country: findCountry(code),
        requests,
      })),
      market,
    };
  }

  @FieldResolver(() => MissingCapabilityType, {
    nullable: true,
    description:
      'The theme and form that would free most of all requests without an offer, not only of this page; null where none would free any. Of equal ones the first theme by code, then the first form.',
  })
  async missingCapability(
    @Root() { market }: UnmetNeedConnectionType,
  ): Promise<MissingCapabilityType | null> {
    const { world } = market.asked.view;
    const admitted = countries.map(({ alpha3 }) => alpha3).filter((country) => world.eligible(country));
    const sources = { countries: admitted, modalities };
    const found = await runSliced(missingCapability(market.unmet, sources, world));
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

function checkFilter(filter: UnmetNeedFilter): UnmetCriteria {
  const faults = new Faults();
  const isTheme = (code: string) => findTheme(code) !== null;
  checkCodes(faults, ['filter', 'themes'], filter.themes, isTheme, 'Not the code of a theme.');
  const checked = checkCountryCodes(faults, ['filter', 'countries'], filter.countries);
  faults.throwIfAny();
  return { themes: filter.themes ?? null, countries: checked };
}

function cutPage(unmet: readonly Member[], page: PageRequest, after: string | null, fingerprint: string) {
  const rest = after === null ? unmet : unmet.filter(({ id }) => id > after);
  return pageOf(rest.slice(0, page.first + 1), page, fingerprint, ({ id }) => [id]);
}
