import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import type { PageRequest } from '../database/keyset';
import { readList, type List } from '../database/list';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import type { IsoDate } from '../validation/dates';
import { fail } from '../validation/faults';
import type { FollowUp, FollowUpState } from './follow-up';
import { FollowUpEntity } from './follow-up.entity';
import { concernsViewer, ownInstitutions } from './interests.repository';

export interface FollowUpCriteria {
  readonly states: readonly FollowUpState[] | null;
  readonly overdue: boolean | null;
  readonly ownerId: string | null;
}

/** What every list of follow-ups is cut out of: those of partnerships in which one of the viewer's institutions stands. */
export function followUpRows(db: EntityManager, scope: Scope): SelectQueryBuilder<FollowUpEntity> {
  const query = db.createQueryBuilder(FollowUpEntity, 'follow_up');
  return scope.everything
    ? query.where('TRUE')
    : query.where(
        `follow_up.partnership_id IN (SELECT id FROM partnership WHERE ${concernsViewer('interest_id')})`,
        ownInstitutions(scope),
      );
}

export function filteredFollowUps(
  query: SelectQueryBuilder<FollowUpEntity>,
  { states, overdue, ownerId }: FollowUpCriteria,
  today: IsoDate,
): SelectQueryBuilder<FollowUpEntity> {
  if (states) query.andWhere('follow_up.state = ANY(:states)', { states });
  if (ownerId !== null) query.andWhere('follow_up.owner_id = :ownerId', { ownerId });
  if (overdue !== null) {
    const late = "(follow_up.state = 'OPEN' AND follow_up.due_on < :today)";
    query.andWhere(overdue ? late : `NOT ${late}`, { today });
  }
  return query;
}

/** What is due first comes first. */
export const byDueDay = {
  columns: [
    { sql: 'follow_up.due_on', type: 'date' },
    { sql: 'follow_up.id', type: 'uuid' },
  ],
  keyOf: ({ dueOn, id }: FollowUpEntity) => [dueOn, id],
} as const;

export function listFollowUps(
  db: EntityManager,
  scope: Scope,
  criteria: FollowUpCriteria,
  page: PageRequest,
  today: IsoDate,
): Promise<List<FollowUpEntity>> {
  const query = filteredFollowUps(followUpRows(db, scope), criteria, today);
  return readList(query, byDueDay, page, ['followUps', criteria, scope.identity]);
}

export async function findFollowUps(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(FollowUpEntity | null)[]> {
  const rows = await followUpRows(db, scope).andWhere('follow_up.id = ANY(:ids)', { ids }).getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** The follow-up that a change starts from; a stale revision is refused before anything is checked against it. */
export async function findFollowUpAt(
  db: EntityManager,
  { id, revision }: Pick<FollowUp, 'id' | 'revision'>,
  scope: Scope,
): Promise<FollowUp> {
  const [stored] = await findFollowUps(db, [id], scope);
  if (!stored) fail('NOT_FOUND', 'There is no such follow-up.', ['id']);
  checkRevision(stored, revision);
  return stored;
}

export function countOpenFollowUps(db: EntityManager, partnershipId: string): Promise<number> {
  return db.countBy(FollowUpEntity, { partnershipId, state: 'OPEN' });
}

export async function insertFollowUp(db: EntityManager, followUp: FollowUp): Promise<void> {
  await db.insert(FollowUpEntity, followUp);
}

/** Writes the next revision; refused where the stored one is not `revision`. */
export async function updateFollowUp(
  db: EntityManager,
  { id, revision, ...changes }: Pick<FollowUp, 'id' | 'revision'> & Partial<FollowUp>,
): Promise<void> {
  await updateRevision(db, FollowUpEntity, { id, revision }, changes);
}
