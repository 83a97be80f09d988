import { randomUUID } from 'node:crypto';
import Negotiator from 'negotiator';
import type { IncomingMessage } from 'node:http';
import type { DataSource } from 'typeorm';
import { scopeOf } from '../access/scope';
import type { Viewer } from '../access/viewer';
import type { Caller, Context, SessionPort } from '../graphql/context';
import { Loaders } from '../graphql/loader';

export interface ContextParts {
  readonly database: DataSource;
  readonly viewer: Viewer;
  readonly session?: SessionPort;
  readonly caller?: Caller;
  readonly language?: string;
  readonly now?: Date;
}

/** What is asked without HTTP has no cookie. */
const noSession: SessionPort = { id: null, issue: () => undefined, clear: () => undefined };
const here: Caller = { address: '127.0.0.1', agent: null };

/** Everything that a request's resolvers share; made anew for each. */
export function makeContext({
  database,
  viewer,
  session = noSession,
  caller = here,
  language = 'en',
  now = new Date(),
}: ContextParts): Context {
  const scope = scopeOf(viewer);
  return {
    viewer,
    scope,
    session,
    caller,
    charge: null,
    database,
    db: database.manager,
    loaders: new Loaders(database.manager, scope),
    language,
    now,
    newId: randomUUID,
  };
}

/** The first language of `Accept-Language` that is one at all; English where the header names none. */
export function preferredLanguage(request: IncomingMessage): string {
  return new Negotiator(request).languages().find((tag) => tag !== '*' && isLanguage(tag)) ?? 'en';
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf([tag]).length > 0;
  } catch {
    return false;
  }
}
