import { In, type EntityManager } from 'typeorm';
import type { PageRequest } from '../database/keyset';
import { readList, type List, type ListOrder } from '../database/list';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import { allMemberships } from '../reference/memberships.repository';
import { fail } from '../validation/faults';
import { defaultProfile } from './default-profile';
import { admissionsOn, type Admittance, type EligibilityProfile } from './eligibility-profile';
import { EligibilityProfileEntity } from './eligibility-profile.entity';

const byName: ListOrder<EligibilityProfileEntity> = {
  columns: [
    { sql: 'profile.name', type: 'text' },
    { sql: 'profile.id', type: 'uuid' },
  ],
  keyOf: ({ name, id }) => [name, id],
};

/** All of them: profiles are public, since they explain who is matched with whom. */
export function listProfiles(db: EntityManager, page: PageRequest): Promise<List<EligibilityProfileEntity>> {
  const query = db.createQueryBuilder(EligibilityProfileEntity, 'profile').where('TRUE');
  return readList(query, byName, page, ['eligibilityProfiles']);
}

export async function findProfiles(
  db: EntityManager,
  ids: readonly string[],
): Promise<(EligibilityProfileEntity | null)[]> {
  const rows = await db.findBy(EligibilityProfileEntity, { id: In([...ids]) });
  return inOrder(ids, rows, ({ id }) => id);
}

/** The profile that an edit starts from; a stale revision is refused before the input is checked against it. */
export async function findProfileAt(
  db: EntityManager,
  { id, revision }: Pick<EligibilityProfile, 'id' | 'revision'>,
): Promise<EligibilityProfile> {
  const [stored] = await findProfiles(db, [id]);
  if (!stored) fail('NOT_FOUND', 'There is no such profile.', ['id']);
  checkRevision(stored, revision);
  return stored;
}

export async function insertProfile(db: EntityManager, profile: EligibilityProfile): Promise<void> {
  await db.insert(EligibilityProfileEntity, profile);
}

/** Writes the next revision; refused where the stored one is not `revision`. */
export async function updateProfile(
  db: EntityManager,
  { id, revision, ...changes }: Pick<EligibilityProfile, 'id' | 'revision'> & Partial<EligibilityProfile>,
): Promise<void> {
  await updateRevision(db, EligibilityProfileEntity, { id, revision }, changes);
}

/** At every start: the default profile is there, as it shipped or as an organiser has edited it since. */
export async function ensureDefaultProfile(db: EntityManager, now: Date): Promise<void> {
  await db
    .createQueryBuilder()
    .insert()
    .into(EligibilityProfileEntity)
    .values(defaultProfile(now))
    .orIgnore()
    .execute();
}

/** The countries (alpha-3) that the profile admits on the day. */
export async function eligibleCountries(
  db: EntityManager,
  profile: Admittance,
  asOf: string,
): Promise<ReadonlySet<string>> {
  const memberships = await allMemberships(db);
  return new Set(admissionsOn(profile, memberships, asOf).map(({ country }) => country));
}
