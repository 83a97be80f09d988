import { mostEdges, mostNodes } from './graph-bounds';

/** A value of a node or an edge comes with thousands of its like from one answer of the thread: a tenth of a point. */
export const atHand = { complexity: 0.1 } as const;

/** Among so many nodes as a part shows at most, about so many edges. */
const edgesForANode = 10;

type Given = Readonly<Record<string, unknown>>;

/** Lengths of the lists in a part whose nodes the argument bounds. */
export function partSizes(argument: string, most: number): (given: Given) => Record<string, number> {
  return (given) => {
    const nodes = bounded(given[argument], most);
    return { nodes, edges: Math.min(edgesForANode * nodes, mostEdges) };
  };
}

export function graphSizes(given: Given): Record<string, number> {
  return { nodes: bounded(given['mostNodes'], mostNodes), edges: bounded(given['mostEdges'], mostEdges) };
}

export function communitySizes(given: Given): Record<string, number> {
  const nodes = bounded(given['members'], 100);
  return { '': bounded(given['most'], 100), nodes, edges: edgesForANode * nodes };
}

export function bridgeSizes(given: Given): Record<string, number> {
  return { '': bounded(given['most'], 100), themes: 5, needing: 5, giving: 5 };
}

/** Of the shortest ways, some six steps long. */
export function pathSizes(given: Given): Record<string, number> {
  const paths = bounded(given['most'], 20);
  return { paths, nodes: 6 * paths, edges: edgesForANode * paths };
}

/** What lies outside is refused by the field itself, which then costs nothing. */
function bounded(given: unknown, most: number): number {
  return typeof given === 'number' ? Math.min(Math.max(given, 0), most) : most;
}
