import type { GraphQLError } from 'graphql';
import { refusal } from '../http/refusals';
import { idOf, type PersistedOperations } from './persisted-operations';

/** What may be sent in place of an operation's text. */
interface Sent {
  readonly query?: unknown;
  /** As the appendix of GraphQL over HTTP on persisted documents has it: `sha256:` and 64 hexadecimal digits. */
  readonly documentId?: unknown;
  /** As Apollo's clients send it. */
  readonly extensions?: unknown;
}

/** The text of the operation that was sent, in full or by its id; or why it is not answered. Null where neither was sent. */
export function findOperation(
  sent: Sent,
  persisted: PersistedOperations | null,
): { readonly text: string } | { readonly refused: GraphQLError } | null {
  const id = idSent(sent);
  if (typeof sent.query === 'string' && sent.query !== '') {
    const listed = persisted?.only !== true || persisted.documents.has(idOf(sent.query));
    return listed ? { text: sent.query } : { refused: notPersisted() };
  }
  if (id === null) return null;
  const text = persisted?.documents.get(id);
  return text === undefined ? { refused: unknownId() } : { text };
}

/** Null for one that no operation has. */
function idSent({ documentId, extensions }: Sent): string | null {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : null;
}

function notPersisted(): GraphQLError {
  return refusal(
    403,
    'PERSISTED_OPERATION_ONLY',
    'This server answers only the operations that were agreed on with its front ends.',
  );
}

function unknownId(): GraphQLError {
  return refusal(
    404,
    'PERSISTED_OPERATION_NOT_FOUND',
    'No operation with this id was agreed on: it is the SHA-256 of the text, in hexadecimal digits.',
  );
}
