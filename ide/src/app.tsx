import { GraphiQL } from 'graphiql';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { useState } from 'react';
import { operationsPlugin } from './operations/operations-panel';
import { ResultView } from './result/result-view';
import { SchemaMap } from './schema-map/schema-map';
import { AccountMenu } from './session/account-menu';
import { makeFetcher } from './session/fetcher';
import { carefulStorage } from './session/storage';
import welcome from './welcome.graphql?raw';

const fetcher = makeFetcher();
const plugins = [HISTORY_PLUGIN, operationsPlugin];

export function App() {
  const [map, setMap] = useState(false);
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      storage={carefulStorage}
      defaultQuery={welcome}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      schemaDescription
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <nav className="top-bar" aria-label="SSTC Match">
          <a className="brand" href="/">
            SSTC Match
          </a>
          <button type="button" className="bar-button" onClick={() => setMap(true)}>
            Schema map
          </button>
          <AccountMenu />
        </nav>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <ResultView />
        {map && <SchemaMap onClose={() => setMap(false)} />}
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
