import type { CommunityTally } from '../facts/communities';
import type { FoundEdge } from '../facts/edges-among';
import type { EvolutionStep } from '../facts/evolution';
import type { GraphFilter } from '../facts/graph-filter';
import type { MissingBridge, OpenCapability } from '../facts/missing-bridges';
import type { Tie } from '../facts/tie';

/** Which graph a question is about. */
export interface Asked {
  readonly filter: GraphFilter;
  /** What this viewer sees besides everybody. */
  readonly own: readonly Tie[];
}

export interface FoundNode {
  /** Global id of the institution or country. */
  readonly id: string;
  /** Alpha-3; null for an institution of no country. */
  readonly country: string | null;
  /** How many others it is joined with. */
  readonly degree: number;
  /** Steps from where the question began; null where it began nowhere. */
  readonly distance: number | null;
}

/** A part of the graph: nodes, and the edges among them. */
export interface Part {
  readonly nodes: readonly FoundNode[];
  readonly edges: readonly FoundEdge[];
  /** How many there are of what was asked for, shown or not. */
  readonly nodeCount: number;
  readonly edgeCount: number;
}

export interface Whole extends Part {
  readonly revision: string;
  readonly computedAt: number;
  /** Of the whole graph: pairs of nodes that anything joins, and parts between which nothing leads. */
  readonly pairCount: number;
  readonly componentCount: number;
  readonly largestComponent: number;
}

export interface NodeMetrics {
  readonly betweenness: number;
  readonly community: number | null;
}

export type Late = 'NOT_READY';

/** What can be asked of the thread, and what it answers. */
export interface Orders {
  readonly whole: { readonly order: Asked & Bounds; readonly answer: Whole };
  readonly neighbourhood: {
    readonly order: Asked & Bounds & { readonly of: string; readonly depth: number };
    readonly answer: Part & { readonly reached: readonly number[] };
  };
  readonly paths: {
    readonly order: Asked & { readonly from: string; readonly to: string; readonly most: number };
    readonly answer: Part & { readonly paths: readonly (readonly string[])[] };
  };
  readonly common: {
    readonly order: Asked & Bounds & { readonly a: string; readonly b: string };
    readonly answer: Part;
  };
  readonly metrics: {
    readonly order: Asked & { readonly ids: readonly string[] };
    readonly answer: Late | readonly NodeMetrics[];
  };
  readonly method: {
    readonly order: Asked;
    readonly answer:
      | Late
      | { readonly sampled: number | null; readonly modularity: number; readonly communityCount: number };
  };
  readonly brokers: { readonly order: Asked & { readonly most: number }; readonly answer: Late | Part };
  readonly communities: {
    readonly order: Asked & { readonly most: number; readonly members: number };
    readonly answer: Late | readonly (CommunityTally & { readonly part: Part })[];
  };
  readonly bridges: {
    readonly order: Asked & { readonly capabilities: readonly OpenCapability[]; readonly most: number };
    readonly answer: Late | { readonly bridges: readonly MissingBridge[]; readonly total: number };
  };
  readonly evolution: {
    readonly order: Asked & { readonly begins: readonly number[] };
    readonly answer: readonly EvolutionStep[];
  };
  readonly size: { readonly order: null; readonly answer: { readonly ties: number; readonly bytes: number } };
}

/** How much of it is shown: the best connected first, and the edges of most weight. */
export interface Bounds {
  readonly mostNodes: number;
  readonly mostEdges: number;
}
