import type { EntityManager } from 'typeorm';
import { sessionLife } from './session';

/** Deletes what has run out and only says who once was here: sessions, tokens, sign-ups that nobody confirmed, counts of attempts. */
export async function forgetExpired(db: EntityManager, now: Date): Promise<void> {
  const idleSince = new Date(now.getTime() - sessionLife.idle);
  await db.query(`DELETE FROM account_session WHERE expires_at <= $1 OR last_seen_at <= $2`, [
    now,
    idleSince,
  ]);
  await db.query(`DELETE FROM account_token WHERE expires_at <= $1`, [now]);
  await db.query(`DELETE FROM sign_up WHERE expires_at <= $1`, [now]);
  await db.query(`DELETE FROM throttle WHERE resets_at <= $1`, [now]);
}
