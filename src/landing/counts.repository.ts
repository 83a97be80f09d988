import type { EntityManager } from 'typeorm';

/** How many institutions there are, and from how many countries. */
export async function countInstitutions(
  db: EntityManager,
): Promise<{ institutions: number; countries: number }> {
  const [counted] = await db.query<{ institutions: number; countries: number }[]>(
    'SELECT count(*)::int AS institutions, count(DISTINCT country)::int AS countries FROM institution',
  );
  return counted!;
}
