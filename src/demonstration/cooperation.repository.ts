import type { EntityManager } from 'typeorm';
import type { Cooperation } from './cooperation';
import { insert } from './world.repository';

/** Writes what has come of invented matches, in the order in which the tables refer to each other. Exchanges go with the world. */
export async function insertCooperation(db: EntityManager, cooperation: Cooperation): Promise<void> {
  await insert(db, 'interest', cooperation.interests);
  await insert(db, 'interest_member', cooperation.members);
  await insert(db, 'match_change', cooperation.changes);
  await insert(db, 'veto', cooperation.vetoes);
  await insert(db, 'partnership', cooperation.partnerships);
  await insert(db, 'commitment', cooperation.commitments);
  await insert(db, 'follow_up', cooperation.followUps);
  await insert(db, 'outcome', cooperation.outcomes);
  await insert(db, 'agreement', cooperation.agreements);
  await insert(db, 'agreement_party', cooperation.parties);
  await insert(db, 'agreement_confirmation', cooperation.confirmations);
}
