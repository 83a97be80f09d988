import { findSdgGoal, findSdgTarget, findTheme } from '../reference/catalogue';
import type { AskedGraph } from './asked-graph';
import type { FoundEdge } from './facts/edges-among';
import type { PartnerGraphEdge, PartnerGraphNode, PartnerGraphPart } from './partner-graph.type';
import type { Part } from './thread/orders';

/** A part of the graph as the API shows it; what a node's fields need besides is read when they are asked for. */
export function presentPart(part: Part, graph: AskedGraph): PartnerGraphPart {
  const { nodeCount, edgeCount } = part;
  return {
    nodes: part.nodes.map((node): PartnerGraphNode => ({ ...node, graph })),
    edges: part.edges.map(presentEdge),
    nodeCount,
    edgeCount,
  };
}

const recordTypes = {
  AGREEMENT: 'Agreement',
  PARTNERSHIP: 'Partnership',
  INTEREST: 'Interest',
  ACTIVITY: 'Activity',
  EXCHANGE: null,
} as const;

function presentEdge({
  source,
  target,
  kind,
  standing,
  records,
  themes,
  sdgs,
  ...edge
}: FoundEdge): PartnerGraphEdge {
  return {
    id: [source, target, kind, standing].join(' '),
    source,
    target,
    kind,
    standing,
    ...edge,
    themes: themes.flatMap((code) => findTheme(code) ?? []),
    sdg: sdgs.filter((code) => findSdgTarget(code) !== null || findSdgGoal(Number(code)) !== null),
    records: records.map(({ record, key }) => {
      const type = recordTypes[record];
      return { record, id: type && `${type}:${key}` };
    }),
  };
}
