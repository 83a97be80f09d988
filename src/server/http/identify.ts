import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { stranger, type Viewer } from '../../access/viewer';
import { admitOutsideIdentity } from '../../accounts/admit-outside-identity';
import { ProviderUnreachable, TokenRefused, type OutsideProvider } from '../../accounts/outside-provider';
import { hashSecret } from '../../accounts/secret';
import { shortAgent } from '../../accounts/session';
import { findLiveSession } from '../../accounts/sessions.repository';
import type { Caller, SessionPort } from '../../graphql/context';
import { fail } from '../../validation/faults';
import { isOwnOrigin } from './origins';
import { foreignOrigin, outageRefusal, providerUnreachable, unauthenticated } from './refusals';
import { SessionCookie } from './session-cookie';
import { viewerOf } from '../viewer';

export interface Identification {
  readonly database: DataSource;
  /** Null where no outside identity provider is configured. */
  readonly provider: OutsideProvider | null;
  /** Origins of front ends that may use cookies, besides our own. */
  readonly allowedOrigins: readonly string[];
  /** Whether people reach us by https, also where that ends before us. */
  readonly https: boolean;
  readonly log: Logger;
}

interface Identity {
  readonly viewer: Viewer;
  readonly session: SessionPort;
  readonly caller: Caller;
}

/** Who sends a request: by a Bearer token, or else by a browser's cookie; a stranger where it has neither. */
export async function identify(
  request: Request,
  response: Response,
  parts: Identification,
): Promise<Identity> {
  try {
    return await identityOf(request, response, parts);
  } catch (fault) {
    const refusal = outageRefusal(fault);
    if (refusal === null) throw fault;
    parts.log.warn({ err: fault }, 'cannot tell who sends a request');
    throw refusal;
  }
}

async function identityOf(request: Request, response: Response, parts: Identification): Promise<Identity> {
  const { database, allowedOrigins, https } = parts;
  const db = database.manager;
  const now = new Date();
  const cookie = new SessionCookie(request, response, https);
  const caller = { address: request.ip ?? '', agent: shortAgent(request.headers['user-agent']) };
  const port = (id: string | null): SessionPort => ({
    id,
    issue: (token, expiresAt) => {
      // Else a page from elsewhere could sign its reader in to an account of its own.
      if (request.headers.origin !== undefined && !isOwnOrigin(request, allowedOrigins)) {
        fail('FORBIDDEN', 'A page of this origin may not receive the cookie of a session.');
      }
      cookie.set(token, expiresAt);
    },
    clear: () => cookie.clear(),
  });

  const bearer = /^Bearer\b\s*(.*)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) {
    const { accountId, sessionId } = await bearerOf(bearer, parts, now);
    const viewer = await viewerOf(db, accountId);
    if (viewer.kind === 'STRANGER') throw unauthenticated();
    return { viewer, caller, session: port(sessionId) };
  }
  const token = cookie.read();
  if (token === null) return { viewer: stranger, caller, session: port(null) };
  // What only reads tells a page from elsewhere nothing; GraphQL over GET changes nothing.
  if (
    !(request.method === 'GET' && request.headers.origin === undefined) &&
    !isOwnOrigin(request, allowedOrigins)
  ) {
    throw foreignOrigin();
  }
  const session = await findLiveSession(db, hashSecret(token), now);
  const viewer = session === null ? stranger : await viewerOf(db, session.accountId);
  if (session !== null && viewer.kind === 'SIGNED_IN') return { viewer, caller, session: port(session.id) };
  cookie.clear();
  return { viewer: stranger, caller, session: port(null) };
}

/** A token that is not good is an error, and never silently a stranger: its sender believes to be signed in. */
async function bearerOf(
  token: string,
  { database, provider, log }: Identification,
  now: Date,
): Promise<{ accountId: string; sessionId: string | null }> {
  // Ours hold no dot, and those of OpenID Connect hold two.
  if (!token.includes('.')) {
    const session = await findLiveSession(database.manager, hashSecret(token), now);
    if (session === null) throw unauthenticated();
    return { accountId: session.accountId, sessionId: session.id };
  }
  if (provider === null) throw unauthenticated();
  try {
    const identity = await provider.verify(token, now);
    return { accountId: await admitOutsideIdentity(database, identity, now), sessionId: null };
  } catch (fault) {
    if (fault instanceof TokenRefused) throw unauthenticated();
    if (!(fault instanceof ProviderUnreachable)) throw fault;
    log.warn({ err: fault.cause }, 'the identity provider does not answer');
    throw providerUnreachable();
  }
}
