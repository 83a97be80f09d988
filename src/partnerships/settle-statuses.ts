import type { EntityManager } from 'typeorm';
import { moveStatuses } from '../proposals/proposal-places.repository';
import { statusFor } from '../proposals/proposal-places';
import { readPlaces } from './partnerships.repository';

/** Leads the proposals into the status that follows from their partnerships, each with an entry in its history. They are held. */
export async function settleStatuses(
  db: EntityManager,
  proposalIds: readonly string[],
  { partnershipId, completed }: { readonly partnershipId: string; readonly completed: boolean },
  now: Date,
): Promise<void> {
  const places = await readPlaces(db, proposalIds);
  const moves = places
    .map((place) => ({ id: place.id, from: place.status, to: statusFor({ ...place, completed }) }))
    .filter(({ from, to }) => from !== to);
  await moveStatuses(db, moves, `partnership ${partnershipId}`, now);
}
