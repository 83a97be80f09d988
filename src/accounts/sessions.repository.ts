import { LessThan, MoreThan, type EntityManager } from 'typeorm';
import { sessionLife, type Session } from './session';
import { SessionEntity } from './session.entity';

/** The session behind a token's hash, where it has not ended; notes now and then that it was seen. */
export async function findLiveSession(
  db: EntityManager,
  tokenHash: string,
  now: Date,
): Promise<Session | null> {
  const session = await db.findOneBy(SessionEntity, { tokenHash, ...live(now) });
  if (session && now.getTime() - session.lastSeenAt.getTime() >= sessionLife.noted) {
    // Never backwards, where two requests come in another order than they were sent.
    await db.update(SessionEntity, { id: session.id, lastSeenAt: LessThan(now) }, { lastSeenAt: now });
  }
  return session;
}

function live(now: Date) {
  return {
    expiresAt: MoreThan(now),
    lastSeenAt: MoreThan(new Date(now.getTime() - sessionLife.idle)),
  };
}

/** Those of the account that have not ended, the last begun first. */
export function listSessions(db: EntityManager, accountId: string, now: Date): Promise<Session[]> {
  return db.find(SessionEntity, {
    where: { accountId, ...live(now) },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
}

/** Begins a session; beyond the most that an account may have, those that began first end. */
export async function insertSession(
  db: EntityManager,
  session: Session & { readonly tokenHash: string },
): Promise<void> {
  await db.insert(SessionEntity, session);
  await db.query(
    `DELETE FROM account_session WHERE id IN (
       SELECT id FROM account_session WHERE account_id = $1 ORDER BY created_at DESC, id DESC OFFSET $2
       FOR UPDATE SKIP LOCKED)`,
    [session.accountId, sessionLife.most],
  );
}

/** Ends one of the account's own sessions; answers whether there was one. */
export async function endSession(db: EntityManager, accountId: string, id: string): Promise<boolean> {
  const { affected } = await db.delete(SessionEntity, { id, accountId });
  return affected === 1;
}

/** Ends all sessions of the account, or all but one. */
export async function endSessions(
  db: EntityManager,
  accountId: string,
  except: string | null = null,
): Promise<void> {
  await db.query(
    `DELETE FROM account_session WHERE id IN (
       SELECT id FROM account_session WHERE account_id = $1 AND id IS DISTINCT FROM $2::uuid ORDER BY id FOR UPDATE)`,
    [accountId, except],
  );
}
