import { whereSpoken } from './spoken-languages.repository';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import type { PageRequest } from '../database/keyset';
import { readList, type List, type ListOrder } from '../database/list';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import { keptSql } from '../institutions/merges.repository';
import { searchQuery } from '../text/search-query';
import { fail } from '../validation/faults';
import type { Participant, ParticipantRole } from './participant';
import { ParticipantEntity } from './participant.entity';

export interface ParticipantCriteria {
  readonly institutionId: string | null;
  readonly roles: readonly ParticipantRole[] | null;
  readonly languages: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly search: string | null;
}

export const participantOrders = {
  NEWEST: {
    columns: [
      { sql: 'participant.created_at', type: 'timestamptz', descending: true },
      { sql: 'participant.id', type: 'uuid', descending: true },
    ],
    keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
  },
  NAME: {
    columns: [
      { sql: 'participant.name', type: 'text' },
      { sql: 'participant.id', type: 'uuid' },
    ],
    keyOf: ({ name, id }) => [name, id],
  },
} as const satisfies Record<string, ListOrder<ParticipantEntity>>;

export type ParticipantOrderName = keyof typeof participantOrders;

/** What every list of participants is cut out of: those whom the viewer may know of. */
export function participantRows(db: EntityManager, scope: Scope): SelectQueryBuilder<ParticipantEntity> {
  return db
    .createQueryBuilder(ParticipantEntity, 'participant')
    .where(`participant.erased_at IS NULL AND ${isKnown(scope)}`, nameParameters(scope));
}

function isKnown(scope: Scope): string {
  return `(participant.consented_at IS NOT NULL OR participant.illustrative OR ${nameIsReadable(scope)})`;
}

/** Whose names the viewer may read: `mayReadName` in SQL. */
function nameIsReadable({ everything }: Scope): string {
  return everything
    ? 'TRUE'
    : `(participant.institution_id = ANY(:ownInstitutions::uuid[]) OR participant.account_id = :ownAccount
        OR (participant.id = ANY(:opened::uuid[]) AND participant.shares_contact))`;
}

function nameParameters({ viewer, institutions, contacts }: Scope): object {
  return {
    ownInstitutions: [...institutions],
    ownAccount: viewer.kind === 'SIGNED_IN' ? viewer.accountId : null,
    opened: [...contacts],
  };
}

export async function listParticipants(
  db: EntityManager,
  scope: Scope,
  criteria: ParticipantCriteria,
  order: ParticipantOrderName,
  page: PageRequest,
): Promise<List<ParticipantEntity>> {
  const { institutionId } = criteria;
  const readsAllNames = scope.everything || (institutionId !== null && scope.institutions.has(institutionId));
  if (order === 'NAME' && !readsAllNames) {
    fail('FORBIDDEN', 'Only who may read all names of the list may order by them.', ['orderBy']);
  }
  const query = participantRows(db, scope);
  applyCriteria(query, criteria, scope);
  const identity = ['participants', criteria, scope.identity];
  return readList(query, participantOrders[order], page, identity);
}

function applyCriteria(
  query: SelectQueryBuilder<ParticipantEntity>,
  { institutionId, roles, languages, countries, search }: ParticipantCriteria,
  scope: Scope,
): void {
  if (institutionId !== null)
    query.andWhere(`participant.institution_id = ${keptSql(':institutionId')}`, { institutionId });
  if (roles) query.andWhere('participant.roles && :roles::text[]', { roles });
  if (languages) whereSpoken(query, languages);
  if (countries) {
    query.andWhere(
      'participant.institution_id IN (SELECT id FROM institution WHERE country = ANY(:countries))',
      { countries },
    );
  }
  if (search !== null) {
    query.andWhere(
      `(array_to_tsvector(participant.terms) @@ :search::tsquery OR (${nameIsReadable(scope)}
        AND array_to_tsvector(participant.terms || participant.name_terms) @@ :search::tsquery))`,
      { search: searchQuery(search) },
    );
  }
}

/** Every one of them, whoever asks: for rules. What goes to a viewer comes from `participantById`. */
export async function findParticipants(
  db: EntityManager,
  ids: readonly string[],
): Promise<(ParticipantEntity | null)[]> {
  const rows = await db.findBy(ParticipantEntity, { id: In([...ids]) });
  return inOrder(ids, rows, ({ id }) => id);
}

/** Those whom the viewer may know of, and those who stand for a former participant; null for the others. */
export async function findVisibleParticipants(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(ParticipantEntity | null)[]> {
  const rows = await db
    .createQueryBuilder(ParticipantEntity, 'participant')
    .where('participant.id = ANY(:ids)', { ids })
    .andWhere(`(participant.erased_at IS NOT NULL OR ${isKnown(scope)})`, nameParameters(scope))
    .getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** The participant that an edit starts from; a stale revision is refused before the input is checked against it. */
export async function findParticipantAt(
  db: EntityManager,
  { id, revision }: Pick<Participant, 'id' | 'revision'>,
  scope: Scope,
): Promise<Participant> {
  const [stored] = await findVisibleParticipants(db, [id], scope);
  if (!stored || stored.erasedAt !== null) fail('NOT_FOUND', 'There is no such participant.', ['id']);
  checkRevision(stored, revision);
  return stored;
}

export async function insertParticipant(db: EntityManager, participant: Participant): Promise<void> {
  await db.insert(ParticipantEntity, participant);
}

/** The entry of an account in an institution, or else the one kept there under its address. */
export async function findParticipantOfAccount(
  db: EntityManager,
  { id, email }: { readonly id: string; readonly email: string },
  institutionId: string,
): Promise<Participant | null> {
  return db
    .createQueryBuilder(ParticipantEntity, 'participant')
    .where('participant.institution_id = :institutionId', { institutionId })
    .andWhere(
      '(participant.account_id = :id OR (participant.account_id IS NULL AND lower(participant.email) = lower(:email)))',
      { id, email },
    )
    .orderBy('participant.account_id', 'ASC', 'NULLS LAST')
    .addOrderBy('participant.created_at')
    .limit(1)
    .getOne();
}

export async function linkParticipant(db: EntityManager, id: string, accountId: string): Promise<void> {
  await db.update(ParticipantEntity, { id }, { accountId });
}

/** Writes the next revision; refused where the stored one is not `revision`. */
export async function updateParticipant(
  db: EntityManager,
  { id, revision, ...changes }: Pick<Participant, 'id' | 'revision'> & Partial<Participant>,
): Promise<void> {
  await updateRevision(db, ParticipantEntity, { id, revision }, changes);
}
