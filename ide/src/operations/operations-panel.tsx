import { useState } from 'react';
import type { GraphiQLPlugin } from '@graphiql/react';
import { useSession } from '../session/session';
import { collection, type ReadyOperation } from './collection';
import { roles } from './role-of';
import { withSampleIds } from './sample-ids';
import { useOpenOperation } from './use-open-operation';

/** The operations that are ready to be sent, by whose work they are. */
function OperationsPanel() {
  const [search, setSearch] = useState('');
  const [note, setNote] = useState('');
  const session = useSession();
  const openOperation = useOpenOperation();
  const words = search.toLowerCase().split(/\s+/);
  const found = collection.filter(({ title, about }) => {
    const text = `${title} ${about}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });

  const open = async ({ query, variables }: ReadyOperation): Promise<void> => {
    const filled = await withSampleIds(variables, session?.token).catch(() => variables);
    openOperation({ query, variables: filled });
    setNote(
      filled.includes('<')
        ? 'Opened. Put an object of your own where the variables say <...>.'
        : 'Opened in a tab of its own: send it with the button beside the editor, or Ctrl-Enter.',
    );
  };

  return (
    <section className="operations" aria-label="Ready operations">
      <h2>Ready operations</h2>
      <input
        type="search"
        placeholder="Search"
        aria-label="Search the ready operations"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <p className="hint" role="status">
        {found.length === 0 ? 'None has these words. Try one of a subject: proposals, matches, graph.' : note}
      </p>
      {roles.map((role) => {
        const ofRole = found.filter((operation) => operation.role === role);
        return (
          <details key={role} open={search !== '' || role === 'Practitioner'}>
            <summary>
              {role} <span className="count">{ofRole.length}</span>
            </summary>
            <ul>
              {ofRole.map((operation) => (
                <li key={operation.id}>
                  <button type="button" data-operation={operation.id} onClick={() => void open(operation)}>
                    <strong>{operation.title}</strong>
                    <span>{operation.about}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function OperationsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
      <path d="M4 6h10M4 12h16M4 18h7" />
      <path d="m17 15 4 3-4 3z" fill="currentColor" />
    </svg>
  );
}

export const operationsPlugin: GraphiQLPlugin = {
  title: 'Ready operations',
  content: OperationsPanel,
  icon: OperationsIcon,
};
