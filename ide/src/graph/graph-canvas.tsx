import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { isProposed, type DrawnEdge, type DrawnGraph, type DrawnNode } from './build-graph';
import { drawHover, drawLabel, edgeColours, inks } from './inks';

export interface CanvasProps {
  readonly graph: DrawnGraph;
  readonly dark: boolean;
  /** The node whose surroundings stand out; null for none. */
  readonly focused: string | null;
  /** Those that a search found; null where nothing is sought. */
  readonly found: ReadonlySet<string> | null;
  readonly onHover: (id: string | null) => void;
  readonly onPick: (id: string) => void;
  readonly onReady: (renderer: Sigma<DrawnNode, DrawnEdge> | null) => void;
}

/** The picture itself, by WebGL. What it shows is also in the list beside it, for whoever does not see it. */
export function GraphCanvas({ graph, dark, focused, found, onHover, onPick, onReady }: CanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma<DrawnNode, DrawnEdge> | null>(null);
  // Read by the renderer at every frame, so that a hover makes no new picture of everything.
  const shown = useRef({ focused, found, dark });
  shown.current = { focused, found, dark };
  const heard = useRef({ onHover, onPick, onReady });
  heard.current = { onHover, onPick, onReady };

  useEffect(() => {
    const renderer = new Sigma<DrawnNode, DrawnEdge>(graph, box.current!, {
      allowInvalidContainer: true,
      labelFont: 'system-ui, sans-serif',
      labelSize: 12,
      labelWeight: '500',
      labelDensity: 0.35,
      labelGridCellSize: 140,
      labelRenderedSizeThreshold: 7,
      stagePadding: 40,
      zIndex: true,
      defaultDrawNodeLabel: (context, data, settings) =>
        drawLabel(context, data, settings, shown.current.dark),
      defaultDrawNodeHover: (context, data, settings) =>
        drawHover(context, data, settings, shown.current.dark),
      nodeReducer: (id, data) => {
        const near = isNear(graph, id, shown.current);
        const { ink } = inks(shown.current.dark);
        return near
          ? {
              ...data,
              label: shortened(data.label),
              forceLabel: shown.current.focused === id || (shown.current.found?.size ?? 99) < 20,
            }
          : { ...data, color: ink.faded, label: '', zIndex: -1 };
      },
      edgeReducer: (edge, data) => {
        const [source, target] = graph.extremities(edge);
        const { focused: focus, dark: night } = shown.current;
        const colours = edgeColours(night);
        const touches = focus === null || source === focus || target === focus;
        const colour = isProposed(data.standing) ? colours.proposed : colours.agreed;
        return touches
          ? { ...data, color: colour, size: focus === null ? 1 : 2 }
          : { ...data, color: colours.faded, zIndex: -1 };
      },
    });
    drawn.current = renderer;
    renderer.on('enterNode', ({ node }) => heard.current.onHover(node));
    renderer.on('leaveNode', () => heard.current.onHover(null));
    renderer.on('clickNode', ({ node }) => heard.current.onPick(node));
    heard.current.onReady(renderer);
    // The renderer itself follows the window alone: its box also changes with the whole window, the panels and the drag bars.
    const measured = new ResizeObserver(() => renderer.resize().refresh({ skipIndexation: true }));
    measured.observe(box.current!);
    return () => {
      measured.disconnect();
      heard.current.onReady(null);
      renderer.kill();
    };
  }, [graph]);

  useEffect(() => {
    drawn.current?.refresh({ skipIndexation: true });
  }, [graph, dark, focused, found]);

  return (
    <div
      ref={box}
      className="graph-canvas"
      role="img"
      aria-label={`Graph of ${graph.order} nodes and ${graph.size} edges; the list beside it holds the same nodes`}
    />
  );
}

function isNear(
  graph: DrawnGraph,
  id: string,
  { focused, found }: Pick<CanvasProps, 'focused' | 'found'>,
): boolean {
  if (focused !== null) return id === focused || (graph.hasNode(focused) && graph.areNeighbors(id, focused));
  return found === null || found.has(id);
}

/** Long names cover their neighbours; the list beside the picture has them whole. */
function shortened(label: string): string {
  return label.length > 30 ? `${label.slice(0, 28)}…` : label;
}
