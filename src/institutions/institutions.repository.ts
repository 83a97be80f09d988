import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { readList, type List, type ListOrder } from '../database/list';
import type { PageRequest } from '../database/keyset';
import { refuseDuplicates } from '../database/duplicates';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import { searchQuery } from '../text/search-query';
import type { IsoDate } from '../validation/dates';
import { fail } from '../validation/faults';
import { InstitutionEntity } from './institution.entity';
import type { Institution, VerificationState } from './institution';
import { keptInsteadOf } from './merges.repository';

export interface InstitutionCriteria {
  readonly countries?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly verificationStates?: readonly VerificationState[] | null;
  readonly search?: string | null;
  /** From a public record, and not registered by anybody. */
  readonly imported?: boolean | null;
}

export const institutionOrders = {
  NAME: {
    columns: [
      { sql: 'institution.name', type: 'text' },
      { sql: 'institution.id', type: 'uuid' },
    ],
    keyOf: ({ name, id }) => [name, id],
  },
  NEWEST: {
    columns: [
      { sql: 'institution.created_at', type: 'timestamptz', descending: true },
      // Descending too, so that the index is read backwards and nothing is sorted.
      { sql: 'institution.id', type: 'uuid', descending: true },
    ],
    keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
  },
} as const satisfies Record<string, ListOrder<InstitutionEntity>>;

export type InstitutionOrderName = keyof typeof institutionOrders;

/** What every list of institutions is cut out of: they are public. */
export function institutionRows(db: EntityManager): SelectQueryBuilder<InstitutionEntity> {
  return db.createQueryBuilder(InstitutionEntity, 'institution').where('TRUE');
}

export function listInstitutions(
  db: EntityManager,
  criteria: InstitutionCriteria,
  order: InstitutionOrderName,
  page: PageRequest,
  today: IsoDate,
): Promise<List<InstitutionEntity>> {
  const query = institutionRows(db);
  applyCriteria(query, criteria, today);
  return readList(query, institutionOrders[order], page, ['institutions', criteria]);
}

const longestWaiting: ListOrder<InstitutionEntity> = {
  columns: [
    { sql: 'institution.verification_pending_since', type: 'timestamptz' },
    { sql: 'institution.id', type: 'uuid' },
  ],
  keyOf: ({ verificationPendingSince, id }) => [verificationPendingSince!.toISOString(), id],
};

/** Those whose evidence waits for an administrator. */
export function listPending(db: EntityManager, page: PageRequest): Promise<List<InstitutionEntity>> {
  const query = institutionRows(db).andWhere('institution.verification_pending_since IS NOT NULL');
  return readList(query, longestWaiting, page, ['verificationQueue']);
}

function applyCriteria(
  query: SelectQueryBuilder<InstitutionEntity>,
  { countries, types, verificationStates, search, imported }: InstitutionCriteria,
  today: IsoDate,
): void {
  if (countries) query.andWhere('institution.country = ANY(:countries)', { countries });
  if (typeof imported === 'boolean') {
    query.andWhere('(institution.imported_from IS NOT NULL) = :imported', { imported });
  }
  if (types) query.andWhere('institution.type = ANY(:types)', { types });
  if (verificationStates) {
    // `standingOn` in SQL.
    query.andWhere(
      `CASE WHEN institution.verification_state <> 'VERIFIED' OR institution.verification_expires_on IS NULL
          OR institution.verification_expires_on >= :today THEN institution.verification_state
        WHEN institution.verification_pending_since IS NULL THEN 'UNVERIFIED' ELSE 'PENDING' END = ANY(:verificationStates)`,
      { verificationStates, today },
    );
  }
  if (search) {
    query.andWhere('array_to_tsvector(institution.terms) @@ :search::tsquery', {
      search: searchQuery(search),
    });
  }
}

/** The id of an entry that was merged into another finds that other one. */
export async function findInstitutions(
  db: EntityManager,
  ids: readonly string[],
): Promise<(InstitutionEntity | null)[]> {
  const found = inOrder(ids, await db.findBy(InstitutionEntity, { id: In([...ids]) }), ({ id }) => id);
  const missing = ids.filter((_, at) => found[at] === null);
  const kept = missing.length === 0 ? new Map<string, string>() : await keptInsteadOf(db, missing);
  if (kept.size === 0) return found;
  const rows = await db.findBy(InstitutionEntity, { id: In([...kept.values()]) });
  return ids.map((id, at) => found[at] ?? rows.find((row) => row.id === kept.get(id)) ?? null);
}

/**
 * The institution that an edit starts from. A stale revision is refused before the input is checked: faults in a mixture of this
 * input and somebody else's changes would tell the caller nothing.
 */
export async function findInstitutionAt(
  db: EntityManager,
  { id, revision }: Pick<Institution, 'id' | 'revision'>,
): Promise<Institution> {
  const [stored] = await findInstitutions(db, [id]);
  if (!stored) fail('NOT_FOUND', 'There is no such institution.', ['id']);
  checkRevision(stored, revision);
  return stored;
}

export async function insertInstitution(db: EntityManager, institution: Institution): Promise<void> {
  await db.insert(InstitutionEntity, institution);
}

/** Writes the next revision; refused where the stored one is not `revision`. */
export async function updateInstitution(
  db: EntityManager,
  { id, revision, ...changes }: Pick<Institution, 'id' | 'revision'> & Partial<Institution>,
): Promise<void> {
  await updateRevision(db, InstitutionEntity, { id, revision }, changes);
}

/** Two institutions never share an identifier: the unique indexes decide, and their refusal gets its path here. */
export function refuseTakenIdentifiers<T>(write: () => Promise<T>): Promise<T> {
  return refuseDuplicates(write, {
    institution_identifier_ux: {
      path: ['organisationIdentifier'],
      message: 'Another institution has this identifier.',
    },
    institution_ror_ux: { path: ['rorId'], message: 'Another institution has this ROR id.' },
  });
}
