import type { Context } from '../graphql/context';
import { checkKey } from '../graphql/node';
import type { Faults } from '../validation/faults';
import type { Institution } from './institution';
import { findInstitutions } from './institutions.repository';

/** The institution of an id from a client, the kept one where the id is a duplicate's; a fault, and null, where there is none. */
export async function checkInstitutionId(
  db: Context['db'],
  id: string,
  path: readonly string[],
  faults: Faults,
): Promise<Institution | null> {
  const key = checkKey(faults, 'Institution', id, path);
  if (key === null) return null;
  const [institution] = await findInstitutions(db, [key]);
  faults.check(!!institution, 'NOT_FOUND', path, 'There is no such institution.');
  return institution ?? null;
}
