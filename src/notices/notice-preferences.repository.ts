import type { EntityManager } from 'typeorm';
import { completePreferences, type NoticePreference } from './notice-preference';

export async function findPreferences(db: EntityManager, accountId: string): Promise<NoticePreference[]> {
  const chosen = await db.query<NoticePreference[]>(
    'SELECT kind_group AS "group", digest FROM notice_preference WHERE account_id = $1',
    [accountId],
  );
  return completePreferences(chosen);
}

export async function setPreferences(
  db: EntityManager,
  accountId: string,
  preferences: readonly NoticePreference[],
): Promise<void> {
  await db.query(
    `INSERT INTO notice_preference (account_id, kind_group, digest)
     SELECT $1, kind_group, digest FROM unnest($2::text[], $3::text[]) AS chosen (kind_group, digest)
     ON CONFLICT (account_id, kind_group) DO UPDATE SET digest = excluded.digest`,
    [accountId, preferences.map(({ group }) => group), preferences.map(({ digest }) => digest)],
  );
}
