import type { Context } from '../graphql/context';
import { checkKey } from '../graphql/node';
import type { Institution } from '../institutions/institution';
import { findInstitutions } from '../institutions/institutions.repository';
import { findParticipants } from '../participants/participants.repository';
import type { Faults } from '../validation/faults';

/** The institution of an id from a client; a fault, and null, where there is none. */
export async function checkInstitution(
  db: Context['db'],
  id: string,
  faults: Faults,
): Promise<Institution | null> {
  const key = checkKey(faults, 'Institution', id, ['institutionId']);
  if (key === null) return null;
  const [institution] = await findInstitutions(db, [key]);
  faults.check(!!institution, 'NOT_FOUND', ['institutionId'], 'There is no such institution.');
  return institution ?? null;
}

/** The key of a contact, who must serve in the proposal's institution (not judged where that is unknown). */
export async function checkContact(
  db: Context['db'],
  id: string,
  institutionId: string | null,
  faults: Faults,
): Promise<string | null> {
  const key = checkKey(faults, 'Participant', id, ['contactId']);
  if (key === null) return null;
  const [participant] = await findParticipants(db, [key]);
  if (faults.check(!!participant, 'NOT_FOUND', ['contactId'], 'There is no such participant.')) {
    faults.check(
      institutionId === null || participant!.institutionId === institutionId,
      'CONTRADICTION',
      ['contactId'],
      "The contact serves in another institution than the proposal's.",
    );
  }
  return key;
}
