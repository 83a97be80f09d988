import type { DataSource } from 'typeorm';
import { Loaders } from '../graphql/loader';
import type { ContextOf } from '../notices/audience';
import { makeContext } from './context';
import { viewerOf } from './viewer';

/** What an account would see if it asked now, read within a transaction of somebody else's. */
export function contextOfAccounts(database: DataSource): ContextOf {
  return async (db, accountId, now) => {
    const viewer = await viewerOf(db, accountId);
    if (viewer.kind === 'STRANGER') return null;
    const context = makeContext({ database, viewer, now });
    return { ...context, db, loaders: new Loaders(db, context.scope) };
  };
}
