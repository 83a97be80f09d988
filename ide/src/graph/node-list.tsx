import { useMemo } from 'react';
import type { DrawnGraph } from './build-graph';

const mostShown = 200;

export interface NodeListProps {
  readonly graph: DrawnGraph;
  readonly found: ReadonlySet<string> | null;
  readonly focused: string | null;
  readonly onFocus: (id: string | null) => void;
  readonly onPick: (id: string) => void;
}

/** The same nodes as in the picture, those with most links first: what a keyboard and a screen reader use in its place. */
export function NodeList({ graph, found, focused, onFocus, onPick }: NodeListProps) {
  const ids = useMemo(
    () =>
      graph
        .filterNodes((id) => found?.has(id) ?? true)
        .sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1)),
    [graph, found],
  );
  if (ids.length === 0) return <p className="hint empty">No node has these words: shorten the search.</p>;
  return (
    <>
      <ul className="node-list" aria-label="Nodes of the graph" data-listed={ids.length}>
        {ids.slice(0, mostShown).map((id) => {
          const { label, color } = graph.getNodeAttributes(id);
          return (
            <li key={id}>
              <button
                type="button"
                data-node={id}
                aria-current={focused === id}
                onFocus={() => onFocus(id)}
                onClick={() => onPick(id)}
              >
                <i className="dot" style={{ background: color }} />
                <span dir="auto" title={label}>
                  {label}
                </span>
                <small>
                  {graph.degree(id)} <span className="visually-hidden">links</span>
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      {ids.length > mostShown && <p className="hint more">{ids.length - mostShown} more: search for them.</p>}
    </>
  );
}
