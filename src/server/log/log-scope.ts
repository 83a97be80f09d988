import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the operation that a request asks for: never its variables. */
export interface OperationFacts {
  /** As the client's program calls it; null where it has no name. */
  readonly name: string | null;
  readonly type: 'query' | 'mutation' | 'subscription';
  /** The one field of the schema's root that it asks for, or `several`: no client can invent more of them. */
  readonly field: string;
}

/** What all lines of one request share. */
export interface RequestScope {
  readonly id: string;
  operation: OperationFacts | null;
  /** What the operation cost by the limits' count; null where nobody counted. */
  cost: number | null;
  codes: readonly string[];
}

const scopes = new AsyncLocalStorage<RequestScope>();

export function inScope<T>(scope: RequestScope, work: () => T): T {
  return scopes.run(scope, work);
}

/** The request in whose course this is called; null where nobody asked for what is being done. */
export function currentScope(): RequestScope | null {
  return scopes.getStore() ?? null;
}
