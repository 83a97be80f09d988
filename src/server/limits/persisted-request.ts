import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLError } from 'graphql';
import { findOperation } from './find-operation';
import type { PersistedOperations } from './persisted-operations';
import { without } from './without';

type Sent = Readonly<Record<string, unknown>>;

/** Puts the text of a persisted operation where its id was sent; with `only`, refuses whatever else is. */
export function readPersisted(persisted: PersistedOperations): RequestHandler {
  return (request, response, next) => {
    const sent = sentIn(request);
    const found = sent === null ? null : findOperation(sent, persisted);
    if (found === null) next();
    else if ('refused' in found) answerRefusal(request, response, found.refused);
    else {
      if (request.method === 'GET') request.url = `/?${withText(sent!, found.text)}`;
      else request.body = withoutId({ ...sent, query: found.text });
      next();
    }
  };
}

/** Null for what is no single operation, which whoever executes it refuses. */
function sentIn(request: Request): Sent | null {
  if (request.method === 'GET') {
    const { extensions, ...rest } = request.query;
    return { ...rest, extensions: parsed(extensions) };
  }
  const body: unknown = request.body;
  return body !== null && typeof body === 'object' && !Array.isArray(body) ? (body as Sent) : null;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function withoutId(sent: Sent): Sent {
  const kept = without(sent, 'documentId');
  const { extensions } = sent;
  if (extensions === null || typeof extensions !== 'object') return kept;
  return { ...kept, extensions: without(extensions, 'persistedQuery') };
}

function withText(sent: Sent, text: string): string {
  const kept = ['operationName', 'variables'].flatMap((name): [string, string][] =>
    typeof sent[name] === 'string' ? [[name, sent[name]]] : [],
  );
  return new URLSearchParams([['query', text], ...kept]).toString();
}

function answerRefusal(request: Request, response: Response, { message, extensions }: GraphQLError): void {
  const { status } = extensions['http'] as { status: number };
  const type = request.accepts(['application/json', 'application/graphql-response+json']);
  response
    .status(status)
    .type(type === false ? 'application/json' : type)
    .send(JSON.stringify({ errors: [{ message, extensions: without(extensions, 'http') }] }));
}
