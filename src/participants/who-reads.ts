import { may } from '../access/policy';
import type { Scope } from '../access/scope';
import type { Participant } from './participant';

type Person = Pick<Participant, 'id' | 'institutionId' | 'accountId' | 'sharesContact' | 'erasedAt'>;

/** The person, their colleagues, and partners after both sides have said yes, unless the person does not want that. */
export function mayReadName(scope: Scope, person: Person): boolean {
  // An erased entry has no name of a person any more.
  if (person.erasedAt !== null) return true;
  return may(scope.viewer, 'participant.readName', person) || isOpened(scope, person);
}

/** The same without the colleagues: of those only the focal points. */
export function mayReadContact(scope: Scope, person: Person): boolean {
  return may(scope.viewer, 'participant.readContact', person) || isOpened(scope, person);
}

function isOpened({ contacts }: Scope, { id, sharesContact }: Person): boolean {
  return contacts.has(id) && sharesContact;
}
