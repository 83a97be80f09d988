import type { EntityManager } from 'typeorm';
import { recordAudit } from '../database/audit.repository';
import type { Context } from '../graphql/context';
import { toGlobalId } from '../graphql/node';
import { newSecret } from './secret';
import { sessionLife, type Session } from './session';
import { endSession, insertSession } from './sessions.repository';

export interface BegunSession {
  /** Null where the browser keeps it in a cookie, out of reach of its scripts. */
  readonly token: string | null;
  readonly session: Session;
}

/** Signs an account in: by a token for the caller, or by a cookie, which replaces the one that the browser had. */
export async function beginSession(
  db: EntityManager,
  {
    accountId,
    action,
    cookie,
  }: { readonly accountId: string; readonly action: string; readonly cookie: boolean },
  { viewer, session: present, caller, now, newId }: Context,
): Promise<BegunSession> {
  const { token, hash } = newSecret();
  const session: Session = {
    id: newId(),
    accountId,
    agent: caller.agent,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + sessionLife.absolute),
  };
  await insertSession(db, { ...session, tokenHash: hash });
  await recordAudit(db, { accountId, action, subjectId: toGlobalId('Account', accountId) }, now);
  if (!cookie) return { token, session };
  if (viewer.kind === 'SIGNED_IN' && present.id !== null) await endSession(db, viewer.accountId, present.id);
  present.issue(token, session.expiresAt);
  return { token: null, session };
}
