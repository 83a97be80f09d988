import type { Context } from '../graphql/context';
import { checkKey } from '../graphql/node';
import { findParticipants } from '../participants/participants.repository';
import { checkDay } from '../validation/check-day';
import { checkLine } from '../validation/checks';
import type { Faults } from '../validation/faults';
import type { FollowUp } from './follow-up';
import type { InterestMember } from './interest';

/** What is said of a follow-up; `ownerId` as the client sends it. */
export interface FollowUpDraft {
  readonly title: string;
  readonly dueOn: string;
  readonly ownerId: string | null;
}

/** Whoever sees to it serves in one of the members' institutions. */
export async function checkFollowUp(
  db: Context['db'],
  { title, dueOn, ownerId }: FollowUpDraft,
  members: readonly InterestMember[],
  faults: Faults,
): Promise<Pick<FollowUp, 'title' | 'dueOn' | 'ownerId'>> {
  checkDay(dueOn, ['dueOn'], faults);
  return {
    title: checkLine(faults, ['title'], title, { least: 3, most: 200 }),
    dueOn,
    ownerId: ownerId === null ? null : await checkOwner(db, ownerId, members, faults),
  };
}

/** One who serves elsewhere is not found: whether there is such a person is nobody's business here. */
async function checkOwner(
  db: Context['db'],
  id: string,
  members: readonly InterestMember[],
  faults: Faults,
): Promise<string | null> {
  const key = checkKey(faults, 'Participant', id, ['ownerId']);
  if (key === null) return null;
  const [participant] = await findParticipants(db, [key]);
  const partner = members.some(({ institutionId }) => institutionId === participant?.institutionId);
  faults.check(
    partner,
    'NOT_FOUND',
    ['ownerId'],
    'There is no such participant in the institutions of its members.',
  );
  return key;
}
