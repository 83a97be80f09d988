import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type Sigma from 'sigma';
import { buildGraph, isProposed, type DrawnEdge, type DrawnNode } from './build-graph';
import { colourFields, colouring } from './colouring';
import { downloadGexf, downloadPng } from './download';
import { factsOf } from './facts';
import type { FoundGraph } from './found-graph';
import { GraphCanvas } from './graph-canvas';
import { edgeColours, inks } from './inks';
import { layOut } from './lay-out';
import { NodeList } from './node-list';
import { useDark } from './use-dark';

export interface GraphViewProps {
  readonly source: FoundGraph;
  /** What choosing a node does, and how that is called; null where there is nothing to do. */
  readonly action: { readonly name: string; readonly act: (id: string) => void } | null;
}

/** A graph as a picture, with a legend, a search, the facts of each node, and files to take along. */
export function GraphView({ source, action }: GraphViewProps) {
  const dark = useDark();
  const graph = useMemo(() => buildGraph(source), [source]);
  const fields = useMemo(() => colourFields(source.nodes), [source]);
  const [chosenField, chooseField] = useState('');
  const field = fields.includes(chosenField) ? chosenField : (fields[0] ?? '');
  const colours = useMemo(() => colouring(source.nodes, field), [source, field]);
  const [laidOut, setLaidOut] = useState<object | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const renderer = useRef<Sigma<DrawnNode, DrawnEdge> | null>(null);
  const name = source.path.replace(/^data\./, '').replace(/\W+/g, '-') || 'graph';

  useMemo(() => {
    graph.updateEachNodeAttributes((_id, node) => ({ ...node, color: colours.colourOf(node.fact) }));
  }, [graph, colours]);
  useEffect(() => {
    const stopped = new AbortController();
    setSelected(null);
    void layOut(graph, stopped.signal).then(() => setLaidOut(graph));
    return () => stopped.abort();
  }, [graph]);

  const found = useMemo(() => {
    const words = search.trim().toLowerCase().split(/\s+/);
    if (search.trim() === '') return null;
    return new Set(
      graph.filterNodes((_id, { label, fact }) => {
        const text = `${label} ${factsOf(fact).flat().join(' ')}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    );
  }, [graph, search]);

  const focus = useCallback((id: string | null) => {
    setSelected(id);
    const place = id === null ? undefined : renderer.current?.getNodeDisplayData(id);
    if (place)
      void renderer.current?.getCamera().animate({ x: place.x, y: place.y, ratio: 0.5 }, { duration: 250 });
  }, []);
  const pick = (id: string): void => (action === null ? focus(id) : action.act(id));
  const zoom = (by: 'in' | 'out' | 'all'): void => {
    const camera = renderer.current?.getCamera();
    setSelected(null);
    if (by === 'in') void camera?.animatedZoom();
    else if (by === 'out') void camera?.animatedUnzoom();
    else void camera?.animatedReset();
  };

  const focused = hovered ?? selected;
  const node = focused !== null && graph.hasNode(focused) ? graph.getNodeAttributes(focused) : null;
  const ready = laidOut === graph;
  const proposed = graph.filterEdges((_edge, { standing }) => isProposed(standing)).length;
  const edgeInk = edgeColours(dark);
  return (
    <section
      className="graph-view"
      aria-label="Graph"
      data-ready={ready}
      data-nodes={graph.order}
      data-edges={graph.size}
    >
      <div className="graph-tools">
        <input
          type="search"
          placeholder="Search the nodes"
          aria-label="Search the nodes"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        {fields.length > 0 && (
          <label>
            <span>Colour by </span>
            <select value={field} onChange={({ target }) => chooseField(target.value)}>
              {fields.map((key) => (
                <option key={key}>{key}</option>
              ))}
            </select>
          </label>
        )}
        <span className="spacer" />
        <button type="button" aria-label="Zoom in" onClick={() => zoom('in')}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom('out')}>
          −
        </button>
        <button type="button" onClick={() => zoom('all')}>
          Fit
        </button>
        <button
          type="button"
          onClick={() => renderer.current && downloadPng(renderer.current, inks(dark).ground, name)}
        >
          PNG
        </button>
        <button type="button" onClick={() => downloadGexf(graph, name)}>
          GEXF
        </button>
      </div>
      <div className="graph-body">
        {ready ? (
          <GraphCanvas
            graph={graph}
            dark={dark}
            focused={focused}
            found={found}
            onHover={setHovered}
            onPick={pick}
            onReady={(made) => (renderer.current = made)}
          />
        ) : (
          <p className="graph-canvas waiting" role="status">
            Placing {graph.order} nodes …
          </p>
        )}
        <aside className="graph-side">
          <div className="node-facts" aria-live="polite">
            {node === null ? (
              <p className="hint">
                {graph.order} nodes, {graph.size} edges.{' '}
                {action === null
                  ? 'Point at a node for its facts.'
                  : `Point at a node for its facts; choose it to ${action.name}.`}
              </p>
            ) : (
              <>
                <h3 dir="auto">{node.label}</h3>
                <dl>
                  {factsOf(node.fact).map(([key, text]) => (
                    <div key={key}>
                      <dt>{key}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
                </dl>
              </>
            )}
          </div>
          <NodeList graph={graph} found={found} focused={focused} onFocus={focus} onPick={pick} />
          <ul className="legend" aria-label="Legend" tabIndex={0}>
            {colours.legend.map(({ name: entry, colour, count }) => (
              <li key={entry}>
                <i className="dot" style={{ background: colour }} /> {entry} <small>{count}</small>
              </li>
            ))}
            <li className="wide">Larger: more links</li>
            {proposed > 0 && (
              <>
                <li>
                  <i className="line" style={{ background: edgeInk.agreed }} /> agreed{' '}
                  <small>{graph.size - proposed}</small>
                </li>
                <li>
                  <i className="line" style={{ background: edgeInk.proposed }} /> proposed{' '}
                  <small>{proposed}</small>
                </li>
              </>
            )}
          </ul>
        </aside>
      </div>
    </section>
  );
}
