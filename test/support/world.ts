import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../../src/access/viewer';
import type { Database } from '../../src/database/data-source';
import { makeContext } from '../../src/server/context';
import { makeApollo } from '../../src/server/apollo';
import type { Caller, Context, SessionPort } from '../../src/graphql/context';
import { openTestDatabase } from './database';
import { administrator } from './viewers';

export type Variables = Record<string, unknown>;

/** A database of the test's own, and the public schema over it. */
export interface World {
  readonly database: DataSource;
  /** Sends an operation as a viewer (an administrator when left out), and answers everything that came back. */
  send(source: string, variables?: Variables, as?: Partial<RequestParts>): Promise<Answer>;
  /** The same where no error may come back, neither in `errors` nor in any `userErrors`. */
  ask(source: string, variables?: Variables, as?: Partial<RequestParts>): Promise<Data>;
  /** How many SQL statements the operation took. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

export interface RequestParts {
  readonly viewer: Viewer;
  readonly session: SessionPort;
  readonly caller: Caller;
  readonly language: string;
  readonly now: Date;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer has the shape of its query, which the test knows
export type Data = any;

export interface Answer {
  readonly data: Data;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

let apollo: ApolloServer<Context> | undefined;

export async function startWorld(): Promise<World> {
  const opened: Database = await openTestDatabase();
  const database = opened.dataSource;
  apollo ??= makeApollo({ production: false, log: pino({ level: 'silent' }) });
  const server = apollo;
  const send: World['send'] = async (query, variables = {}, as = {}) => {
    const { body } = await server.executeOperation(
      { query, variables },
      { contextValue: makeContext({ database, viewer: administrator, ...as }) },
    );
    if (body.kind !== 'single') throw new Error('An answer in one piece was expected');
    return { data: body.singleResult.data, errors: body.singleResult.errors };
  };
  return {
    database,
    send,
    ask: async (source, variables, as) => {
      const result = await send(source, variables, as);
      const faults = result.errors ?? userErrorsIn(result.data);
      if (faults.length > 0) {
        throw new Error(
          `${JSON.stringify(faults, null, 1)}\nin ${source}\nwith ${JSON.stringify(variables)}`,
        );
      }
      return result.data;
    },
    countStatements: async (work) => {
      let count = 0;
      const { driver } = database as unknown as { driver: { master: StatementPool } };
      const undo: (() => void)[] = [];
      const watch = (client: StatementSource): void => {
        const { query } = client;
        client.query = function counted(this: unknown, ...args: unknown[]) {
          count++;
          return query.apply(this, args);
        };
        undo.push(() => {
          client.query = query;
        });
      };
      driver.master._clients.forEach(watch);
      // The pool may open further connections meanwhile.
      driver.master.on('connect', watch);
      try {
        await work();
      } finally {
        driver.master.off('connect', watch);
        undo.forEach((one) => one());
      }
      return count;
    },
    close: () => opened.close(),
  };
}

interface StatementPool {
  readonly _clients: StatementSource[];
  on(event: 'connect', listener: (client: StatementSource) => void): void;
  off(event: 'connect', listener: (client: StatementSource) => void): void;
}

interface StatementSource {
  query: (...args: unknown[]) => unknown;
}

function userErrorsIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(userErrorsIn);
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'userErrors' && Array.isArray(value) ? value : userErrorsIn(value),
  );
}
