import type { EntityManager } from 'typeorm';
import { noticeGroups, kindsIn, type NoticeKind } from './notice';
import { presetDigest } from './notice-preference';

/** What is due: told, and neither read nor mailed, before its group's digests began to go out. */
export interface DueSince {
  readonly day: Date;
  readonly week: Date;
}

export interface DueNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly createdAt: Date;
}

/** Each kind with its group, for statements that join preferences. */
const kindRows = noticeGroups.flatMap((group) => kindsIn([group]).map((kind) => `('${kind}', '${group}')`));

const due = `
  FROM notice
  JOIN (VALUES ${kindRows.join(', ')}) AS grouped (kind, kind_group) ON grouped.kind = notice.kind
  LEFT JOIN notice_preference preference
    ON preference.account_id = notice.account_id AND preference.kind_group = grouped.kind_group
  WHERE notice.read_at IS NULL AND notice.mailed_at IS NULL AND notice.created_at < CASE coalesce(preference.digest, '${presetDigest}')
    WHEN 'DAILY' THEN $1::timestamptz WHEN 'WEEKLY' THEN $2::timestamptz END`;

/** Confirmed, active accounts that something is due to and that had no digest of this period yet; the next ones behind `after`. */
export async function accountsDue(
  db: EntityManager,
  { day, week }: DueSince,
  period: string,
  after: string | null,
  most: number,
): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT id FROM account WHERE confirmed_at IS NOT NULL AND suspended_at IS NULL AND NOT illustrative
       AND ($4::uuid IS NULL OR id > $4)
       AND id IN (SELECT notice.account_id ${due})
       AND NOT EXISTS (SELECT FROM digest WHERE account_id = account.id AND period = $3)
     ORDER BY id LIMIT $5`,
    [day, week, period, after, most],
  );
  return rows.map(({ id }) => id);
}

/** Takes the period for this transaction; false where the account had its digest. Who comes at the same time waits, and then learns it. */
export async function claimDigest(
  db: EntityManager,
  { accountId, period, stopHash }: { accountId: string; period: string; stopHash: string },
  now: Date,
): Promise<boolean> {
  const claimed = await db.query<unknown[]>(
    `INSERT INTO digest (account_id, period, stop_hash, queued_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id, period) DO NOTHING RETURNING period`,
    [accountId, period, stopHash, now],
  );
  return claimed.length === 1;
}

/** Marks what is due to the account as mailed, and answers it, the earliest first. */
export async function takeDueNotices(
  db: EntityManager,
  accountId: string,
  { day, week }: DueSince,
  now: Date,
): Promise<DueNotice[]> {
  const [taken] = await db.query<[DueNotice[], number]>(
    `UPDATE notice SET mailed_at = $3 WHERE id IN (SELECT notice.id ${due} AND notice.account_id = $4)
     RETURNING id, kind, created_at AS "createdAt"`,
    [day, week, now, accountId],
  );
  return taken.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
}

/** Whose digest gave the token away; null where none did. */
export async function accountOfStopToken(db: EntityManager, stopHash: string): Promise<string | null> {
  const [row] = await db.query<{ id: string }[]>('SELECT account_id AS id FROM digest WHERE stop_hash = $1', [
    stopHash,
  ]);
  return row?.id ?? null;
}
