import { In, type EntityManager } from 'typeorm';
import { refuseDuplicates } from '../database/duplicates';
import { grouped } from '../graphql/loader';
import type { Outcome } from './outcome';
import { OutcomeEntity } from './outcome.entity';

/** The members' answers of each partnership. Whoever may see a partnership may see these. */
export async function findOutcomes(
  db: EntityManager,
  partnershipIds: readonly string[],
): Promise<OutcomeEntity[][]> {
  const rows = await db.find(OutcomeEntity, {
    where: { partnershipId: In([...partnershipIds]) },
    order: { partnershipId: 'ASC', answeredAt: 'ASC', proposalId: 'ASC' },
  });
  return grouped(partnershipIds, rows, ({ partnershipId }) => partnershipId);
}

/** A member answers once: the primary key decides. */
export async function insertOutcome(db: EntityManager, outcome: Outcome): Promise<void> {
  await refuseDuplicates(() => db.insert(OutcomeEntity, outcome as OutcomeEntity), {
    outcome_pk: { path: ['id'], message: 'This member has answered already.' },
  });
}
