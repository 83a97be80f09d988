import { Arg, Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { askedGraph } from './asked-graph';
import { exportGraph } from './export/export-graph';
import { graphSizes } from './graph-cost';
import { PartnerGraphArgs } from './partner-graph-args.type';
import { GraphExportEnum, type GraphExport } from './partner-graph-enums.type';
import { PartnerGraph, PartnerGraphMetrics } from './partner-graph-structure.type';
import { presentPart } from './present-part';

@Resolver(() => PartnerGraph)
export class PartnerGraphResolver {
  @Extensions({ sizes: graphSizes })
  @Query(() => PartnerGraph, {
    complexity: 500,
    description:
      'Who works with whom: countries or institutions, joined by agreements, partnerships and projects. Its fields look further into the same graph, under the same filter. LIMIT_REACHED where more than 20,000 records are the viewer’s own to see.',
  })
  async partnerGraph(
    @Args(() => PartnerGraphArgs) args: PartnerGraphArgs,
    @Ctx() context: Context,
  ): Promise<PartnerGraph> {
    const graph = await askedGraph(args, context);
    const whole = await graph.whole();
    const part = presentPart(whole, graph);
    return {
      ...part,
      totals: {
        nodes: whole.nodeCount,
        pairs: whole.pairCount,
        components: whole.componentCount,
        largestComponent: whole.largestComponent,
        nodesLeftOut: whole.nodeCount - whole.nodes.length,
        edgesLeftOut: whole.edgeCount - whole.edges.length,
      },
      revision: whole.revision,
      computedAt: new Date(whole.computedAt),
      asOf: graph.asOf,
      graph,
    };
  }

  @FieldResolver(() => PartnerGraphMetrics, {
    complexity: 500,
    nullable: true,
    description:
      'How `betweenness` and `community` were worked out. NOT_READY while a large graph takes longer than a few seconds: ask again in a moment.',
  })
  async metrics(@Root() { graph }: PartnerGraph): Promise<PartnerGraphMetrics> {
    const { sampled, communityCount, modularity } = await graph.askReady('method', {});
    return { sampledNodes: sampled, communities: communityCount, modularity };
  }

  @FieldResolver(() => String, {
    complexity: 1_000,
    nullable: true,
    description:
      'The nodes and edges that are shown (ask for `mostNodes: 5000, mostEdges: 20000` to have as many as there may be), as the text of a file. NOT_READY as `metrics`.',
  })
  async export(
    @Root() shown: PartnerGraph,
    @Arg('format', () => GraphExportEnum, { description: 'The form of the file.' }) format: GraphExport,
    @Ctx() context: Context,
  ): Promise<string> {
    await shown.graph.askReady('method', {});
    return exportGraph(shown, format, context);
  }
}
