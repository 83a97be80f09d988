import type { Account } from '../accounts/account';
import type { Context } from '../graphql/context';
import type { Participant } from '../participants/participant';
import { nameTerms, participantTerms } from '../participants/participant-draft';
import {
  findParticipantOfAccount,
  insertParticipant,
  linkParticipant,
} from '../participants/participants.repository';

/** The entry under which an account takes part in an institution: the one that is there, or a new one that only colleagues see. */
export async function enterParticipant(
  db: Context['db'],
  account: Account,
  { institutionId, focalPoint }: { readonly institutionId: string; readonly focalPoint: boolean },
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<string> {
  // The address was confirmed: an entry that somebody else keeps under it is the person's own.
  const kept = await findParticipantOfAccount(db, account, institutionId);
  if (kept !== null) {
    if (kept.accountId === null) await linkParticipant(db, kept.id, account.id);
    return kept.id;
  }
  const draft = {
    name: account.name,
    email: account.email,
    phone: null,
    position: null,
    roles: [focalPoint ? 'FOCAL_POINT' : 'PRACTITIONER'] as const,
    languages: [],
    timeZone: null,
  };
  const participant: Participant = {
    ...draft,
    id: newId(),
    institutionId,
    accountId: account.id,
    consentedAt: null,
    // Whoever acts for an institution is who its partners turn to, unless they say otherwise.
    sharesContact: true,
    erasedAt: null,
    illustrative: account.illustrative,
    terms: participantTerms(draft),
    nameTerms: nameTerms(draft),
    revision: 1,
    createdAt: now,
    updatedAt: now,
  };
  await insertParticipant(db, participant);
  return participant.id;
}
