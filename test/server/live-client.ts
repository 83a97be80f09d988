import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { newSecret } from '../../src/accounts/secret';
import { insertSession } from '../../src/accounts/sessions.repository';
import { randomUUID } from 'node:crypto';
import type { World } from '../support/world';

/** A session of the account, without the password that a sign-in asks for. */
export async function newSession({ database }: Pick<World, 'database'>, accountId: string): Promise<string> {
  const { token, hash } = newSecret();
  const now = new Date();
  await insertSession(database.manager, {
    id: randomUUID(),
    accountId,
    agent: null,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + 86_400_000),
    tokenHash: hash,
  });
  return token;
}

export interface LiveClient {
  readonly client: Client;
  /** With which code and reason the socket was closed. */
  readonly closed: Promise<{ code: number; reason: string }>;
}

/** A client as a front end has it. `headers` are those of the handshake, which in a browser only the browser sets. */
export function connect(
  url: string,
  { token, headers = {} }: { token?: string; headers?: Record<string, string> } = {},
): LiveClient {
  let told: (closed: { code: number; reason: string }) => void;
  const closed = new Promise<{ code: number; reason: string }>((resolve) => (told = resolve));
  class Socket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers });
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    lazy: true,
    ...(token === undefined ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
    on: { closed: (event) => told(event as { code: number; reason: string }) },
  });
  return { client, closed };
}

export interface Watched<T> {
  readonly received: T[];
  /** Resolves with everything received once so many have come. */
  until(count: number): Promise<T[]>;
  /** How it ended: null where the server completed it. */
  readonly ended: Promise<unknown>;
  stop(): void;
}

/** Begins a subscription, and collects its results. */
export function watch<T = Record<string, never>>(client: Client, query: string, variables = {}): Watched<T> {
  const received: T[] = [];
  const waiting: (() => void)[] = [];
  let end: (fault: unknown) => void;
  const ended = new Promise((resolve) => (end = resolve));
  const stop = client.subscribe<T>(
    { query, variables },
    {
      next: (result) => {
        received.push(result as T);
        for (const look of waiting) look();
      },
      error: (fault) => end(fault),
      complete: () => end(null),
    },
  );
  return {
    received,
    ended,
    stop,
    until: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (received.length >= count) resolve(received);
        };
        waiting.push(look);
        look();
      }),
  };
}
