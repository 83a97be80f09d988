import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { WebSocket } from 'ws';
import type { Context } from '../../graphql/context';
import { makeContext, preferredLanguage } from '../context';
import { identify, type Identification } from '../http/identify';
import { liveLimits } from './live-limits';
import { isOwnOrigin } from '../http/origins';

/** Codes with which a socket is closed, of the protocol graphql-transport-ws where it has one. */
const closing = {
  unauthorised: [4401, 'Unauthorized'],
  tooMany: [4429, 'Too many connections or operations'],
  restart: [1012, 'Connect again, and ask what you missed'],
} as const;

/** One client's socket. Who it is is judged by what it sent on connecting, anew for everything that it gets. */
export class LiveConnection {
  /** Given back when the socket closes. */
  readonly held: (() => void)[] = [];
  private beginnings: number[] = [];

  constructor(
    private readonly request: Request,
    private readonly socket: WebSocket,
    private readonly identification: Identification,
  ) {}

  /** Browsers cannot put a header on a socket: the token comes in the first message. */
  presentToken(authorization: unknown): void {
    if (typeof authorization === 'string') this.request.headers.authorization = authorization;
  }

  /** Null for a stranger, and where the session has ended, the account was suspended, or a cookie came from a page elsewhere. */
  private async judge(): Promise<Context | null> {
    const { headers } = this.request;
    const byToken = headers.authorization !== undefined;
    if (!byToken && !isOwnOrigin(this.request, this.identification.allowedOrigins)) return null;
    const language = preferredLanguage(this.request);
    const identity = await identify(this.request, noResponse, this.identification);
    if (identity.viewer.kind === 'STRANGER') return null;
    return makeContext({ database: this.identification.database, ...identity, language });
  }

  /** Who it is now, with all that a resolver needs; who it is not any more is disconnected. */
  async judgeOrClose(): Promise<Context | null> {
    try {
      const context = await this.judge();
      if (context === null) this.close('unauthorised');
      return context;
    } catch (fault) {
      const refused = fault instanceof GraphQLError && fault.extensions['code'] === 'UNAUTHENTICATED';
      if (!refused) this.identification.log.warn({ err: fault }, 'cannot tell whose a socket is');
      this.close(refused ? 'unauthorised' : 'restart');
      return null;
    }
  }

  /** Whether it may begin another subscription now. */
  mayBegin(now: number): boolean {
    this.beginnings = this.beginnings.filter((at) => now - at < 60_000);
    this.beginnings.push(now);
    return this.beginnings.length <= liveLimits.beginningsPerMinute;
  }

  close(why: keyof typeof closing): void {
    const [code, reason] = closing[why];
    this.socket.close(code, reason);
  }
}

/** A socket answers with messages: nobody reads a cookie from it. */
const noResponse = { append: () => undefined } as unknown as Response;
