import { useGraphiQL } from '@graphiql/react';
import { useEffect, useMemo, useRef } from 'react';
import { GraphView } from '../graph/graph-view';
import { schemaGraph } from './schema-graph';

/** The types of the API and their relations, over the whole window. */
export function SchemaMap({ onClose }: { readonly onClose: () => void }) {
  const schema = useGraphiQL((state) => state.schema);
  const graph = useMemo(() => (schema ? schemaGraph(schema) : null), [schema]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="schema-map" aria-label="Schema map" onClose={onClose}>
      <header>
        <h2>Schema map</h2>
        <button type="button" className="bar-button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      {graph === null ? (
        <p role="status">The schema has not been read yet.</p>
      ) : (
        <GraphView source={graph} action={null} />
      )}
    </dialog>
  );
}
