import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { readList, type List, type ListOrder } from '../database/list';
import type { PageRequest } from '../database/keyset';
import { refuseDuplicates } from '../database/duplicates';
import { updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import { searchQuery } from '../text/search-query';
import { InstitutionEntity } from './institution.entity';
import type { VerificationState } from './institution';

export interface InstitutionCriteria {
  readonly countries?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly verificationStates?: readonly VerificationState[] | null;
  readonly search?: string | null;
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
      { sql: 'institution.id', type: 'uuid' },
    ],
    keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
  },
} as const satisfies Record<string, ListOrder<InstitutionEntity>>;

export type InstitutionOrderName = keyof typeof institutionOrders;

export function listInstitutions(
  db: EntityManager,
  criteria: InstitutionCriteria,
  order: InstitutionOrderName,
  page: PageRequest,
): Promise<List<InstitutionEntity>> {
  const query = db.createQueryBuilder(InstitutionEntity, 'institution').where('TRUE');
  applyCriteria(query, criteria);
  return readList(query, institutionOrders[order], page, ['institutions', criteria]);
}

function applyCriteria(
  query: SelectQueryBuilder<InstitutionEntity>,
  { countries, types, verificationStates, search }: InstitutionCriteria,
): void {
  if (countries) query.andWhere('institution.country = ANY(:countries)', { countries });
  if (types) query.andWhere('institution.type = ANY(:types)', { types });
  if (verificationStates) {
    query.andWhere('institution.verification_state = ANY(:verificationStates)', { verificationStates });
  }
  if (search) {
    query.andWhere('array_to_tsvector(institution.terms) @@ :search::tsquery', { search: searchQuery(search) });
  }
}

export async function findInstitutions(
  db: EntityManager,
  ids: readonly string[],
): Promise<(InstitutionEntity | null)[]> {
  const rows = await db.findBy(InstitutionEntity, { id: In([...ids]) });
  return inOrder(ids, rows, ({ id }) => id);
}

/** Writes the next revision; refused where the stored one is not `revision`. */
export async function updateInstitution(
  db: EntityManager,
  { id, revision, ...changes }: Pick<InstitutionEntity, 'id' | 'revision'> & Partial<InstitutionEntity>,
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
