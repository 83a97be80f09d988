import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { findActiveAccount } from '../accounts/accounts.repository';
import type { DemonstrationRole } from '../accounts/demonstration-accounts';
import { enterParticipant } from '../memberships/enter-participant';
import { insertMembership, membershipsOf } from '../memberships/memberships.repository';
import { insertCall } from '../programmes/calls.repository';
import { findProgrammes, insertProgramme } from '../programmes/programmes.repository';
import { addDays, dayOf } from '../validation/dates';
import { demonstrationId } from './dice';
import { seminarSeed } from './seminar';
import { handInTo, hostInstitution, seatedInstitution, seatOrganiser } from './seats.repository';

/** Gives the accounts of the demonstration their places in the seminar: two in an institution that asks for something, one at the programme. */
export async function seatDemonstrationAccounts(
  db: EntityManager,
  accounts: Readonly<Record<DemonstrationRole, string>>,
  now: Date,
): Promise<void> {
  const institutionId = await seatedInstitution(db);
  const host = await hostInstitution(db);
  if (institutionId === null || host === null) return;
  await seat(db, accounts.FOCAL_POINT, { institutionId, focalPoint: true }, now);
  await seat(db, accounts.PRACTITIONER, { institutionId, focalPoint: false }, now);
  await seatOrganiser(db, await ensureProgramme(db, host, now), accounts.ORGANISER, now);
}

async function seat(
  db: EntityManager,
  accountId: string,
  place: { readonly institutionId: string; readonly focalPoint: boolean },
  now: Date,
): Promise<void> {
  const account = await findActiveAccount(db, accountId);
  if (account === null || (await membershipsOf(db, accountId)).length > 0) return;
  await insertMembership(db, {
    ...place,
    id: randomUUID(),
    accountId,
    participantId: await enterParticipant(db, account, place, { now, newId: randomUUID }),
    state: 'ACTIVE',
    message: null,
    reason: null,
    decidedBy: null,
    decidedAt: now,
    revision: 1,
    createdAt: now,
    updatedAt: now,
  });
}

/** The seminar's programme, with a call whose proposals an organiser reviews; answers its id. */
async function ensureProgramme(db: EntityManager, institutionId: string, now: Date): Promise<string> {
  const id = demonstrationId(seminarSeed, 'programme', 0);
  const [known] = await findProgrammes(db, [id]);
  if (known) return id;
  const stamp = { revision: 1, createdAt: now, updatedAt: now };
  await insertProgramme(db, {
    ...stamp,
    id,
    title: 'Seminar series on cross-border e-commerce',
    description:
      'Invented for the demonstration: an online segment, twelve days on site, and a call for what comes of them.',
    institutionId,
    illustrative: true,
  });
  const callId = demonstrationId(seminarSeed, 'call', 0);
  await insertCall(db, {
    ...stamp,
    id: callId,
    programmeId: id,
    title: 'Proposals that follow from the seminar',
    description:
      'What the participants want to carry on with. An organiser looks at each before it is published.',
    opensOn: dayOf(now),
    closesOn: addDays(dayOf(now), 365),
    reviewed: true,
    closedAt: null,
  });
  await handInTo(db, callId);
  return id;
}
