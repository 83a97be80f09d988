import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { DateScalar } from '../graphql/scalars';
import { proposalById } from '../proposals/proposal.loaders';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { findCountry, findTheme } from '../reference/catalogue';
import { checkDay } from '../validation/check-day';
import { checkInteger } from '../validation/checks';
import { addDays, dayOf, epochDay } from '../validation/dates';
import { Faults } from '../validation/faults';
import { mostSteps } from './facts/evolution';
import { bridgeSizes, communitySizes, partSizes } from './graph-cost';
import { openCapabilities } from './open-capabilities.repository';
import { EvolutionStepEnum, type EvolutionStep } from './partner-graph-enums.type';
import {
  PartnerGraph,
  PartnerGraphCommunity,
  PartnerGraphMissingBridge,
  PartnerGraphPeriod,
} from './partner-graph-structure.type';
import { PartnerGraphPart } from './partner-graph.type';
import { periodsBetween } from './periods';
import { presentPart } from './present-part';

const late = 'NOT_READY as `metrics`.';
const mostProposals = 5;

/** What the graph as a whole is like. */
@Resolver(() => PartnerGraph)
export class GraphStructureResolver {
  @Extensions({ sizes: partSizes('most', 500) })
  @FieldResolver(() => PartnerGraphPart, {
    complexity: 500,
    nullable: true,
    description: `Those over whom the others reach each other: by betweenness, then by degree, then by id. \`nodeCount\` counts all that lie on any shortest path. ${late}`,
  })
  async brokers(
    @Root() { graph }: PartnerGraph,
    @Arg('most', () => Int, { defaultValue: 20, description: 'How many, 1 to 500, else OUT_OF_RANGE.' })
    most: number,
  ): Promise<PartnerGraphPart> {
    checkMost(most, 500);
    return presentPart(await graph.askReady('brokers', { most }), graph);
  }

  @Extensions({ sizes: communitySizes })
  @FieldResolver(() => [PartnerGraphCommunity], {
    complexity: 500,
    nullable: true,
    description: `The communities, the largest first. ${late}`,
  })
  async communities(
    @Root() { graph }: PartnerGraph,
    @Arg('most', () => Int, { defaultValue: 10, description: 'How many, 1 to 100, else OUT_OF_RANGE.' })
    most: number,
    @Arg('members', () => Int, {
      defaultValue: 10,
      description: 'How many nodes of each are shown, 1 to 100, else OUT_OF_RANGE.',
    })
    members: number,
  ): Promise<PartnerGraphCommunity[]> {
    checkMost(most, 100);
    checkMost(members, 100, 'members');
    const found = await graph.askReady('communities', { most, members });
    return found.map(({ part, themes, countries, number, innerPairs, outerPairs }) => ({
      ...presentPart(part, graph),
      number,
      innerPairs,
      outerPairs,
      themes: themes.flatMap((code) => findTheme(code) ?? []),
      countries: countries.flatMap((code) => findCountry(code) ?? []),
    }));
  }

  @Extensions({ sizes: bridgeSizes })
  @FieldResolver(() => [PartnerGraphMissingBridge], {
    complexity: 1_000,
    nullable: true,
    description: `Pairs of communities that nothing joins, although one gives what the other needs: those with the most areas first, then with the most proposals on the scarcer side. LIMIT_REACHED where more than 50,000 needs and gives are open. ${late}`,
  })
  async bridgesMissing(
    @Root() { graph }: PartnerGraph,
    @Arg('most', () => Int, { defaultValue: 20, description: 'How many, 1 to 100, else OUT_OF_RANGE.' })
    most: number,
    @Ctx() context: Context,
  ): Promise<PartnerGraphMissingBridge[]> {
    checkMost(most, 100);
    const { db, scope, now, loaders } = context;
    const capabilities = await openCapabilities(db, scope, dayOf(now));
    const { bridges } = await graph.askReady('bridges', { capabilities, most });
    const firstOf = async (ids: readonly string[]): Promise<ProposalEntity[]> => {
      const found = await loaders.loadMany(proposalById, ids.slice(0, mostProposals));
      return found.filter((proposal) => proposal !== null);
    };
    return Promise.all(
      bridges.map(async ({ needs, gives, themes, needing, giving }) => ({
        needingCommunity: needs,
        givingCommunity: gives,
        themes: themes.flatMap((code) => findTheme(code) ?? []),
        needingCount: needing.length,
        givingCount: giving.length,
        needing: await firstOf(needing),
        giving: await firstOf(giving),
      })),
    );
  }

  @Extensions({ assumedSize: mostSteps })
  @FieldResolver(() => [PartnerGraphPeriod], {
    complexity: 200,
    description: `How the graph grew: period by period of the calendar, from the one of the first day to the one of the last. The graph's own \`asOf\` does not count here. LIMIT_REACHED beyond ${mostSteps} periods.`,
  })
  async evolution(
    @Root() { graph }: PartnerGraph,
    @Arg('from', () => DateScalar, {
      description: 'The first day, 1900-01-01 to 2199-12-31, else OUT_OF_RANGE.',
    })
    from: string,
    @Arg('to', () => DateScalar, {
      description: 'The last day, likewise; CONTRADICTION where it is before the first.',
    })
    to: string,
    @Arg('step', () => EvolutionStepEnum, { defaultValue: 'YEAR', description: 'How long a period is.' })
    step: EvolutionStep,
  ): Promise<PartnerGraphPeriod[]> {
    const faults = new Faults();
    const real = [checkDay(from, ['from'], faults), checkDay(to, ['to'], faults)];
    if (real.every(Boolean)) faults.check(from <= to, 'CONTRADICTION', ['to'], 'It ends before it begins.');
    faults.throwIfAny();
    const days = periodsBetween(from, to, step, mostSteps);
    const begins = days.map(epochDay);
    const found = await graph.ask('evolution', { begins }, { from: begins[0]!, until: begins.at(-1)! - 1 });
    return found.map((period, at) => ({ from: days[at]!, until: addDays(days[at + 1]!, -1), ...period }));
  }
}

function checkMost(count: number, most: number, path = 'most'): void {
  const faults = new Faults();
  checkInteger(faults, [path], count, { least: 1, most });
  faults.throwIfAny();
}
