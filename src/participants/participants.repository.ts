import { whereSpoken } from './spoken-languages.repository';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { may, type Scope } from '../access/policy';
import type { PageRequest } from '../database/keyset';
import { readList, type List, type ListOrder } from '../database/list';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
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

/** Whether a query may tell anything of people's names, be it by their order alone. */
export function readsPrivateData({ viewer }: Scope): boolean {
  return may(viewer, 'participant.readPrivate');
}

/** What every list of participants is cut out of: those whom the viewer may know of. */
export function participantRows(db: EntityManager, scope: Scope): SelectQueryBuilder<ParticipantEntity> {
  return db
    .createQueryBuilder(ParticipantEntity, 'participant')
    .where(
      readsPrivateData(scope) ? 'TRUE' : '(participant.consented_at IS NOT NULL OR participant.illustrative)',
    );
}

export async function listParticipants(
  db: EntityManager,
  scope: Scope,
  criteria: ParticipantCriteria,
  order: ParticipantOrderName,
  page: PageRequest,
): Promise<List<ParticipantEntity>> {
  if (order === 'NAME' && !readsPrivateData(scope)) {
    fail('FORBIDDEN', 'Only who may read names may order by them.', ['orderBy']);
  }
  const query = participantRows(db, scope);
  applyCriteria(query, criteria, scope);
  const identity = ['participants', criteria, readsPrivateData(scope)];
  return readList(query, participantOrders[order], page, identity);
}

function applyCriteria(
  query: SelectQueryBuilder<ParticipantEntity>,
  { institutionId, roles, languages, countries, search }: ParticipantCriteria,
  scope: Scope,
): void {
  if (institutionId !== null)
    query.andWhere('participant.institution_id = :institutionId', { institutionId });
  if (roles) query.andWhere('participant.roles && :roles::text[]', { roles });
  if (languages) whereSpoken(query, languages);
  if (countries) {
    query.andWhere(
      'participant.institution_id IN (SELECT id FROM institution WHERE country = ANY(:countries))',
      { countries },
    );
  }
  if (search !== null) {
    const searched = readsPrivateData(scope)
      ? 'participant.terms || participant.name_terms'
      : 'participant.terms';
    query.andWhere(`array_to_tsvector(${searched}) @@ :search::tsquery`, { search: searchQuery(search) });
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

/** Those whom the viewer may know of; null for the others. */
export async function findVisibleParticipants(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(ParticipantEntity | null)[]> {
  const rows = await participantRows(db, scope).andWhere('participant.id = ANY(:ids)', { ids }).getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** The participant that an edit starts from; a stale revision is refused before the input is checked against it. */
export async function findParticipantAt(
  db: EntityManager,
  { id, revision }: Pick<Participant, 'id' | 'revision'>,
): Promise<Participant> {
  const [stored] = await findParticipants(db, [id]);
  if (!stored) fail('NOT_FOUND', 'There is no such participant.', ['id']);
  checkRevision(stored, revision);
  return stored;
}

export async function insertParticipant(db: EntityManager, participant: Participant): Promise<void> {
  await db.insert(ParticipantEntity, participant);
}

/** Writes the next revision; refused where the stored one is not `revision`. */
export async function updateParticipant(
  db: EntityManager,
  { id, revision, ...changes }: Pick<Participant, 'id' | 'revision'> & Partial<Participant>,
): Promise<void> {
  await updateRevision(db, ParticipantEntity, { id, revision }, changes);
}
