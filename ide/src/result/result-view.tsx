import { useGraphiQL } from '@graphiql/react';
import { useEffect, useMemo, useState } from 'react';
import { findGraphs, hasEmptyGraph, type FoundGraph } from '../graph/found-graph';
import { GraphView } from '../graph/graph-view';
import { useNeighbourhood } from '../graph/use-neighbourhood';
import { findEntries, findMatches } from './find-parts';
import { MatchBars } from './match-bars';
import { Timetable } from './timetable';

/** Shows the answer of the present tab as what it is: a graph, matches or a timetable, and JSON always. */
export function ResultView() {
  const response = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response ?? '');
  const result = useMemo(() => parsed(response), [response]);
  const views = useMemo(() => viewsOf(result), [result]);
  const [chosen, choose] = useState<string>('JSON');
  const [wide, setWide] = useState(false);
  // A new answer is shown as a picture where it is one.
  useEffect(() => choose(views[0]?.name ?? 'JSON'), [views]);
  const neighbourhood = useNeighbourhood();
  const view = views.find(({ name }) => name === chosen);

  const asking = useGraphiQL(({ isFetching }) => isFetching);

  if (views.length === 0) {
    const hint = asking ? null : hintOf(response, result);
    return hint === null ? null : <p className="hint empty">{hint}</p>;
  }
  return (
    <div className={`result-view${view === undefined ? '' : ' drawn'}${wide ? ' wide' : ''}`}>
      <div className="view-tabs" role="group" aria-label="How the result is shown">
        {[...views.map(({ name }) => name), 'JSON'].map((name) => (
          <button key={name} type="button" aria-pressed={name === chosen} onClick={() => choose(name)}>
            {name}
          </button>
        ))}
        <span className="spacer" />
        {view !== undefined && (
          <button type="button" aria-pressed={wide} onClick={() => setWide(!wide)}>
            {wide ? 'Beside the editor' : 'Whole window'}
          </button>
        )}
      </div>
      {view !== undefined && (
        <div className="view-body" role="region" aria-label="Result" tabIndex={0}>
          {view.graph !== undefined && <GraphView source={view.graph} action={neighbourhood} />}
          {view.name === 'Bars' && <MatchBars matches={findMatches(result)} />}
          {view.name === 'Calendar' && <Timetable entries={findEntries(result)} />}
        </div>
      )}
    </div>
  );
}

/** What to do where there is nothing to see. */
function hintOf(response: string, result: unknown): string | null {
  if (response === '') {
    return 'The answer will stand here: as a picture where it is a graph, matches or a timetable, and as JSON. Send the operation with the button, or with Ctrl-Enter in the editor.';
  }
  return hasEmptyGraph(result)
    ? 'The graph of this answer has no nodes: sign in to see more, or ask with fewer themes and groups, or another scope or day.'
    : null;
}

interface View {
  readonly name: string;
  readonly graph?: FoundGraph;
}

function viewsOf(result: unknown): View[] {
  const graphs = findGraphs(result);
  return [
    ...graphs.map((graph, at) => ({ name: graphs.length === 1 ? 'Graph' : `Graph ${at + 1}`, graph })),
    ...(findMatches(result).length > 0 ? [{ name: 'Bars' }] : []),
    ...(findEntries(result).length > 0 ? [{ name: 'Calendar' }] : []),
  ];
}

function parsed(response: string): unknown {
  try {
    return JSON.parse(response);
  } catch {
    return null;
  }
}
