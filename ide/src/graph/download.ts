import { write } from 'graphology-gexf/browser';
import type Sigma from 'sigma';
import type { DrawnEdge, DrawnGraph, DrawnNode } from './build-graph';
import { factsOf } from './facts';

/** The graph for Gephi and its like: places, colours and sizes as drawn, and the facts of every node. */
export function downloadGexf(graph: DrawnGraph, name: string): void {
  const text = write(graph, {
    formatNode: (_id, { label, x, y, size, color, fact }) => ({
      label,
      attributes: Object.fromEntries(factsOf(fact)),
      viz: { x, y, size, color },
    }),
    formatEdge: (_id, { standing }) => ({ attributes: { standing } }),
  });
  save(new Blob([text], { type: 'application/gexf+xml' }), `${name}.gexf`);
}

/** What is drawn now, on its background. */
export function downloadPng(renderer: Sigma<DrawnNode, DrawnEdge>, background: string, name: string): void {
  const layers = ['edges', 'nodes', 'edgeLabels', 'labels'];
  // The picture is gone from WebGL's memory as soon as the browser has shown it: it is copied right after it was drawn.
  renderer.once('afterRender', () => {
    const canvases = renderer.getCanvases();
    const first = canvases['nodes']!;
    const picture = document.createElement('canvas');
    picture.width = first.width;
    picture.height = first.height;
    const context = picture.getContext('2d')!;
    context.fillStyle = background;
    context.fillRect(0, 0, picture.width, picture.height);
    for (const layer of layers) {
      const canvas = canvases[layer];
      if (canvas !== undefined) context.drawImage(canvas, 0, 0, picture.width, picture.height);
    }
    picture.toBlob((blob) => blob !== null && save(blob, `${name}.png`), 'image/png');
  });
  renderer.refresh();
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
