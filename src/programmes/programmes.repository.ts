import { In, type EntityManager } from 'typeorm';
import { readList, type List, type ListOrder } from '../database/list';
import type { PageRequest } from '../database/keyset';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import { fail } from '../validation/faults';
import { OrganiserEntity } from './organiser.entity';
import type { Programme } from './programme';
import { ProgrammeEntity } from './programme.entity';

const newest: ListOrder<ProgrammeEntity> = {
  columns: [
    { sql: 'programme.created_at', type: 'timestamptz', descending: true },
    { sql: 'programme.id', type: 'uuid', descending: true },
  ],
  keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
};

/** Programmes are public: all of them, or those with these ids. */
export function listProgrammes(
  db: EntityManager,
  ids: ReadonlySet<string> | null,
  page: PageRequest,
): Promise<List<ProgrammeEntity>> {
  const query = db.createQueryBuilder(ProgrammeEntity, 'programme').where('TRUE');
  const only = ids && [...ids].sort();
  if (only) query.andWhere('programme.id = ANY(:only::uuid[])', { only });
  return readList(query, newest, page, ['programmes', only]);
}

export async function findProgrammes(
  db: EntityManager,
  ids: readonly string[],
): Promise<(ProgrammeEntity | null)[]> {
  const rows = await db.findBy(ProgrammeEntity, { id: In([...ids]) });
  return inOrder(ids, rows, ({ id }) => id);
}

/** The programme that a change starts from; a stale revision is refused before the input is checked. */
export async function findProgrammeAt(
  db: EntityManager,
  { id, revision }: Pick<Programme, 'id' | 'revision'>,
): Promise<Programme> {
  const stored = await findProgramme(db, id, ['id']);
  checkRevision(stored, revision);
  return stored;
}

export async function findProgramme(
  db: EntityManager,
  id: string,
  path: readonly string[],
): Promise<Programme> {
  const [stored] = await findProgrammes(db, [id]);
  return stored ?? fail('NOT_FOUND', 'There is no such programme.', path);
}

export async function insertProgramme(db: EntityManager, programme: Programme): Promise<void> {
  await db.insert(ProgrammeEntity, programme);
}

/** Writes the next revision; refused where the stored one is not `revision`. */
export async function updateProgramme(
  db: EntityManager,
  { id, revision, ...changes }: Pick<Programme, 'id' | 'revision'> & Partial<Programme>,
): Promise<void> {
  await updateRevision(db, ProgrammeEntity, { id, revision }, changes);
}

/** The programmes that an account organises, by their ids. */
export async function organisedBy(db: EntityManager, accountId: string): Promise<string[]> {
  const rows = await db.findBy(OrganiserEntity, { accountId });
  return rows.map(({ programmeId }) => programmeId);
}
