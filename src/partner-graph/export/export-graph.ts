import type { Context } from '../../graphql/context';
import { kindOfNode, labelOfNode } from '../node-facts';
import type { GraphExport } from '../partner-graph-enums.type';
import type { PartnerGraphPart } from '../partner-graph.type';
import { toEdgesCsv, toNodesCsv } from './csv';
import type { ExportedGraph } from './exported';
import { toGexf } from './gexf';
import { toGraphml } from './graphml';

const writers: Readonly<Record<GraphExport, (graph: ExportedGraph) => string>> = {
  GRAPHML: toGraphml,
  GEXF: toGexf,
  NODES_CSV: toNodesCsv,
  EDGES_CSV: toEdgesCsv,
};

/** The text of a file with exactly what the part shows. */
export async function exportGraph(
  { nodes, edges }: PartnerGraphPart,
  format: GraphExport,
  context: Context,
): Promise<string> {
  return writers[format]({
    nodes: await Promise.all(
      nodes.map(async (node) => {
        const metrics = await node.graph.metricsOf(node.id);
        return {
          id: node.id,
          label: await labelOfNode(node, context),
          attributes: {
            kind: kindOfNode(node),
            country: node.country,
            groups: node.country === null ? null : listed(await node.graph.groupsOf(node.country)),
            degree: node.degree,
            betweenness: metrics?.betweenness ?? null,
            community: metrics?.community ?? null,
          },
        };
      }),
    ),
    edges: edges.map(({ id, source, target, weight, kind, standing, from, until, themes, sdg, sources }) => ({
      id,
      source,
      target,
      weight,
      attributes: {
        kind,
        standing,
        from,
        until,
        themes: listed(themes.map(({ code }) => code)),
        sdg: listed(sdg),
        sources: listed(sources),
      },
    })),
  });
}

function listed(entries: readonly string[]): string | null {
  return entries.length === 0 ? null : entries.join('; ');
}
