import type { Context } from '../graphql/context';
import { checkKey } from '../graphql/node';
import { findParticipants } from '../participants/participants.repository';
import { isOpen, type Call } from '../programmes/call';
import { findCalls } from '../programmes/calls.repository';
import type { IsoDate } from '../validation/dates';
import type { Faults } from '../validation/faults';
import type { Proposal } from './proposal';
import { findHistories } from './status-changes.repository';

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

/** The call of an id from a client, open on that day; a fault, and null, where it is not. */
export async function checkCall(
  db: Context['db'],
  id: string,
  today: IsoDate,
  faults: Faults,
): Promise<Call | null> {
  const key = checkKey(faults, 'Call', id, ['callId']);
  if (key === null) return null;
  const [call] = await findCalls(db, [key]);
  if (!faults.check(!!call, 'NOT_FOUND', ['callId'], 'There is no such call.')) return null;
  faults.check(isOpen(call!, today), 'WRONG_STATE', ['callId'], 'The call is not open today.');
  return call!;
}

/** What stands in a call that wants a review is published, and changed, by way of its organisers. */
export async function checkUnreviewed(
  db: Context['db'],
  { callId }: Pick<Proposal, 'callId'>,
  faults: Faults,
): Promise<void> {
  if (callId === null) return;
  const [call] = await findCalls(db, [callId]);
  faults.check(
    call?.reviewed !== true,
    'WRONG_STATE',
    ['id'],
    'Its call wants a review: submit a draft; ask an organiser to give back what is published.',
  );
}

/** A draft is handed in while its call is open; one that an organiser gave back, also later. */
export async function checkInTime(
  db: Context['db'],
  { id, callId }: Pick<Proposal, 'id' | 'callId'>,
  today: IsoDate,
  faults: Faults,
): Promise<void> {
  if (callId === null) return;
  const [call] = await findCalls(db, [callId]);
  const [history] = await findHistories(db, [id]);
  faults.check(
    isOpen(call!, today) || history!.length > 1,
    'WRONG_STATE',
    ['id'],
    'Its call is not open today, and it was not handed in while it was.',
  );
}
