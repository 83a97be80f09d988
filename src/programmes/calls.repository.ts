import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { ListOrder } from '../database/list';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import { fail } from '../validation/faults';
import type { Call } from './call';
import { CallEntity } from './call.entity';

/** What every list of calls is cut out of: they are public. */
export function callRows(db: EntityManager): SelectQueryBuilder<CallEntity> {
  return db.createQueryBuilder(CallEntity, 'call').where('TRUE');
}

export const newestCalls: ListOrder<CallEntity> = {
  columns: [
    { sql: 'call.created_at', type: 'timestamptz', descending: true },
    { sql: 'call.id', type: 'uuid', descending: true },
  ],
  keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
};

export async function findCalls(db: EntityManager, ids: readonly string[]): Promise<(CallEntity | null)[]> {
  const rows = await db.findBy(CallEntity, { id: In([...ids]) });
  return inOrder(ids, rows, ({ id }) => id);
}

/** The call that a change starts from; a stale revision is refused before the input is checked. */
export async function findCallAt(
  db: EntityManager,
  { id, revision }: Pick<Call, 'id' | 'revision'>,
): Promise<Call> {
  const [stored] = await findCalls(db, [id]);
  if (!stored) fail('NOT_FOUND', 'There is no such call.', ['id']);
  checkRevision(stored, revision);
  return stored;
}

export async function insertCall(db: EntityManager, call: Call): Promise<void> {
  await db.insert(CallEntity, call);
}

/** Writes the next revision; refused where the stored one is not `revision`. */
export async function updateCall(
  db: EntityManager,
  { id, revision, ...changes }: Pick<Call, 'id' | 'revision'> & Partial<Call>,
): Promise<void> {
  await updateRevision(db, CallEntity, { id, revision }, changes);
}
