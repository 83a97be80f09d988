import { randomUUID } from 'node:crypto';
import Negotiator from 'negotiator';
import type { IncomingMessage } from 'node:http';
import type { DataSource } from 'typeorm';
import { scopeOf } from '../access/policy';
import type { Viewer } from '../access/viewer';
import type { Context } from '../graphql/context';
import { Loaders } from '../graphql/loader';

export interface ContextParts {
  readonly database: DataSource;
  readonly viewer: Viewer;
  readonly language?: string;
  readonly now?: Date;
}

/** Everything that a request's resolvers share; made anew for each. */
export function makeContext({ database, viewer, language = 'en', now = new Date() }: ContextParts): Context {
  const scope = scopeOf(viewer);
  return {
    viewer,
    scope,
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
