import type { DataSource, EntityManager } from 'typeorm';
import type { Scope } from '../access/policy';
import type { Viewer } from '../access/viewer';
import type { Loaders } from './loader';

/** What a resolver knows of the request it answers. */
export interface Context {
  readonly viewer: Viewer;
  readonly scope: Scope;
  readonly database: DataSource;
  /** For reading. Writing goes through `inTransaction`. */
  readonly db: EntityManager;
  readonly loaders: Loaders;
  /** The language of the request's `Accept-Language` that the platform speaks best. */
  readonly language: string;
  readonly now: Date;
  readonly newId: () => string;
}
