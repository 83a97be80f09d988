/** A node as the API answers it: whatever was asked of it, and an id. */
export interface FoundNode {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface FoundEdge {
  readonly source: string;
  readonly target: string;
  readonly [field: string]: unknown;
}

export interface FoundGraph {
  /** Where in the result it stands: `data.partnerGraph`. */
  readonly path: string;
  readonly nodes: readonly FoundNode[];
  readonly edges: readonly FoundEdge[];
}

/** Every object in a result with a list `nodes`, and a list `edges` whose ends are ids of nodes. */
export function findGraphs(value: unknown, path = ''): FoundGraph[] {
  if (Array.isArray(value)) return value.flatMap((entry, at) => findGraphs(entry, `${path}[${at}]`));
  if (!isObject(value)) return [];
  const { nodes, edges } = value;
  const nodesFit =
    Array.isArray(nodes) && nodes.length > 0 && nodes.every((node) => isObject(node) && isId(node['id']));
  if (nodesFit && Array.isArray(edges) && edges.every(isEdge)) {
    return [{ path, nodes: nodes as FoundNode[], edges: edges.map(asEdge) }];
  }
  return Object.entries(value).flatMap(([key, entry]) =>
    findGraphs(entry, path === '' ? key : `${path}.${key}`),
  );
}

/** Whether a result holds a graph without a node, where a picture would be expected. */
export function hasEmptyGraph(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasEmptyGraph);
  if (!isObject(value)) return false;
  const { nodes, edges } = value;
  const empty = Array.isArray(nodes) && nodes.length === 0 && Array.isArray(edges) && edges.length === 0;
  return empty || Object.values(value).some(hasEmptyGraph);
}

function isEdge(value: unknown): value is Record<string, unknown> {
  return isObject(value) && endOf(value['source']) !== null && endOf(value['target']) !== null;
}

function asEdge(edge: Record<string, unknown>): FoundEdge {
  return { ...edge, source: endOf(edge['source'])!, target: endOf(edge['target'])! };
}

/** An end is an id, or the node itself with its id. */
function endOf(value: unknown): string | null {
  if (isId(value)) return value;
  return isObject(value) && isId(value['id']) ? value['id'] : null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
