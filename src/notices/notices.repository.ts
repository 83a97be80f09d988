import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import type { ListOrder } from '../database/list';
import { inOrder } from '../graphql/loader';
import type { Notice, NoticeKind } from './notice';
import { NoticeEntity } from './notice.entity';

/** What every list of notices is cut out of: the viewer's own. An administrator, too, reads no others. */
export function noticeRows(
  db: EntityManager,
  { viewer }: Scope,
  { unread, kinds }: NoticeCriteria = everything,
): SelectQueryBuilder<NoticeEntity> {
  const query = db.createQueryBuilder(NoticeEntity, 'notice').where('notice.account_id = :ownAccount', {
    ownAccount: viewer.kind === 'SIGNED_IN' ? viewer.accountId : null,
  });
  if (unread !== null) query.andWhere(`notice.read_at IS ${unread ? '' : 'NOT '}NULL`);
  if (kinds !== null) query.andWhere('notice.kind = ANY(:noticeKinds)', { noticeKinds: kinds });
  return query;
}

/** Null asks for nothing. */
export interface NoticeCriteria {
  readonly unread: boolean | null;
  readonly kinds: readonly NoticeKind[] | null;
}

const everything: NoticeCriteria = { unread: null, kinds: null };

export const newestNotices: ListOrder<NoticeEntity> = {
  columns: [
    { sql: 'notice.created_at', type: 'timestamptz', descending: true },
    { sql: 'notice.id', type: 'uuid', descending: true },
  ],
  keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
};

export async function findNotices(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(NoticeEntity | null)[]> {
  const rows = await noticeRows(db, scope).andWhere('notice.id = ANY(:ids)', { ids }).getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** Adds those that were not told before: the unique index decides. Each is signalled when the transaction has committed. */
export async function insertNotices(db: EntityManager, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return;
  const { kind, object, subject, createdAt } = notices[0]!;
  await db.query(
    `WITH added AS (
       INSERT INTO notice (id, account_id, kind, object, subject, proposal_id, saved_search_id, score, created_at)
       SELECT id, account_id, $1, $2, $3, proposal_id, saved_search_id, score, $4
       FROM unnest($5::uuid[], $6::uuid[], $7::uuid[], $8::uuid[], $9::integer[])
         AS told (id, account_id, proposal_id, saved_search_id, score)
       ON CONFLICT (account_id, kind, object) DO NOTHING RETURNING id, account_id)
     SELECT pg_notify('notice', account_id || ' ' || id) FROM added`,
    [
      kind,
      object,
      subject,
      createdAt,
      notices.map(({ id }) => id),
      notices.map(({ accountId }) => accountId),
      notices.map(({ proposalId }) => proposalId),
      notices.map(({ savedSearchId }) => savedSearchId),
      notices.map(({ score }) => score),
    ],
  );
}

/** Marks the account's own unread notices: those of the ids, or all that came until the moment. */
export async function markRead(
  db: EntityManager,
  accountId: string,
  { ids, upTo }: { readonly ids: readonly string[] | null; readonly upTo: Date | null },
  now: Date,
): Promise<void> {
  await db.query(
    `UPDATE notice SET read_at = $2 WHERE account_id = $1 AND read_at IS NULL
       AND ($3::uuid[] IS NULL OR id = ANY($3)) AND ($4::timestamptz IS NULL OR created_at <= $4)`,
    [accountId, now, ids, upTo],
  );
}
