import type { DrawnGraph } from './build-graph';
import LayoutWorker from './layout.worker?worker';
import type { LayoutRequest } from './layout.worker';

/** Gives every node its place; resolves when it is done, and does nothing where it was called off. */
export function layOut(graph: DrawnGraph, signal: AbortSignal): Promise<void> {
  const ids = graph.nodes();
  const index = new Map(ids.map((id, at) => [id, at]));
  const request: LayoutRequest = {
    nodes: graph.mapNodes((_id, { x, y, size }) => ({ x, y, size })),
    edges: graph.mapEdges((_edge, _attributes, source, target) => [index.get(source)!, index.get(target)!]),
  };
  const worker = new LayoutWorker();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => worker.terminate());
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<[number, number][]>) => {
      worker.terminate();
      ids.forEach((id, at) => graph.mergeNodeAttributes(id, { x: data[at]![0], y: data[at]![1] }));
      resolve();
    };
    worker.postMessage(request);
  });
}
