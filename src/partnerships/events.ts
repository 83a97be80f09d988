import type { EntityManager } from 'typeorm';
import { appendToOutbox } from '../database/outbox.repository';

/**
 * What the room tells those above it, by the outbox. There is one event for each institution that shall hear of it, named in
 * `institutionId`: whoever drains it needs to ask nobody whom to tell. All else is ids too.
 *
 * | kind | to whom | besides `institutionId` |
 * | --- | --- | --- |
 * | `interest.sent` | each that was asked | `interestId`, `proposalId` (theirs) |
 * | `interest.accepted`, `interest.declined` | all but the one that answered | `interestId`, `proposalId` |
 * | `interest.withdrawn` | each that was asked | `interestId`, `proposalId` |
 * | `interest.expired` | all | `interestId`, `proposalId` |
 * | `interest.reminder` | each that has not answered yet | `interestId`, `proposalId` |
 * | `partnership.opened`, `.agreed`, `.started`, `.completed`, `.ended` | all | `interestId`, `proposalId`, `partnershipId` |
 * | `followUp.due` | all | `partnershipId`, `followUpId`, `proposalId`, `ownerId` (a participant, or null) |
 */
export type MatchEvent =
  | `interest.${'sent' | 'accepted' | 'declined' | 'withdrawn' | 'expired' | 'reminder'}`
  | `partnership.${'opened' | 'agreed' | 'started' | 'completed' | 'ended'}`
  | 'followUp.due';

interface Receiver {
  readonly institutionId: string;
  readonly proposalId: string;
}

/** Ids of what it is about. */
interface Subject {
  readonly interestId?: string;
  readonly partnershipId?: string;
  readonly followUpId?: string;
  readonly ownerId?: string | null;
}

/** Written in the transaction in which it happened. */
export async function tell(
  db: EntityManager,
  kind: MatchEvent,
  subject: Subject,
  receivers: readonly Receiver[],
  now: Date,
): Promise<void> {
  for (const { institutionId, proposalId } of receivers) {
    await appendToOutbox(db, { kind, payload: { ...subject, institutionId, proposalId } }, now);
  }
}
