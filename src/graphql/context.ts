import type { DataSource, EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';
import type { Viewer } from '../access/viewer';
import type { Loaders } from './loader';

/** The request's session, for what signs in and out. */
export interface SessionPort {
  /** Null where the request has none: a stranger's, or one with the token of an outside identity provider. */
  readonly id: string | null;
  /** Hands the token of a new session to the browser in a cookie that its scripts cannot read. */
  issue(token: string, expiresAt: Date): void;
  /** Takes such a cookie back. */
  clear(): void;
}

/** From where the request came: what limits attempts, and what a person recognises a session by. */
export interface Caller {
  /** The address on the network, of the client itself where a trusted proxy names it. */
  readonly address: string;
  /** What the client calls itself. */
  readonly agent: string | null;
}

/** What an operation costs, in points, and what is left to whoever sent it. */
export interface Charge {
  readonly requested: number;
  /** What one operation may cost. */
  readonly limit: number;
  readonly remaining: number;
  readonly resetsAt: Date;
}

/** What a resolver knows of the request it answers. */
export interface Context {
  readonly viewer: Viewer;
  readonly scope: Scope;
  readonly session: SessionPort;
  readonly caller: Caller;
  /** Null where nothing is limited. */
  readonly charge: Charge | null;
  readonly database: DataSource;
  /** For reading. Writing goes through `inTransaction`. */
  readonly db: EntityManager;
  readonly loaders: Loaders;
  /** The language of the request's `Accept-Language` that the platform speaks best. */
  readonly language: string;
  readonly now: Date;
  readonly newId: () => string;
}
