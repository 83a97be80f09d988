import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useCallback } from 'react';

export interface Opened {
  readonly query: string;
  readonly variables: string;
  /** Whether it is sent at once. */
  readonly run?: boolean;
}

/** Longer than the editor takes to learn which operation it holds. */
const editorSettles = 250;

/** Opens an operation in a tab of its own; uses the present one where it is empty. */
export function useOpenOperation(): (opened: Opened) => void {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return useCallback(
    ({ query, variables, run: atOnce = false }) => {
      if (queryEditor === undefined || variableEditor === undefined) return;
      if (queryEditor.getValue().trim() !== '') actions.addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
      if (atOnce) window.setTimeout(() => actions.run(), editorSettles);
    },
    [actions, queryEditor, variableEditor],
  );
}
