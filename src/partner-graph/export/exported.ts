/** A graph as a file holds it: whoever writes one need not know where it comes from. */
export interface ExportedGraph {
  readonly nodes: readonly ExportedNode[];
  readonly edges: readonly ExportedEdge[];
}

export interface ExportedNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
}

export interface ExportedEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly attributes: Attributes;
}

/** Null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** What each attribute is, so that every file declares the same; lists are texts with `; ` between their entries. */
export const nodeAttributes = {
  kind: 'string',
  country: 'string',
  groups: 'string',
  degree: 'integer',
  betweenness: 'double',
  community: 'integer',
} as const;

export const edgeAttributes = {
  kind: 'string',
  standing: 'string',
  from: 'string',
  until: 'string',
  themes: 'string',
  sdg: 'string',
  sources: 'string',
} as const;
