import type { EntityManager, EntityTarget } from 'typeorm';
import { fail } from '../validation/faults';

/**
 * Optimistic concurrency: writes the changes as the next revision where the stored one is still the one that was read.
 * One conditional statement, so that of two writers one wins and the other learns it.
 */
export async function updateRevision<T extends { id: string; revision: number }>(
  db: EntityManager,
  entity: EntityTarget<T>,
  { id, revision }: { id: string; revision: number },
  changes: Partial<T>,
): Promise<void> {
  const result = await db.update(entity, { id, revision }, { ...changes, revision: revision + 1 } as never);
  if (result.affected !== 1) refuseStale();
}

/** Refuses a change that started from another revision, before anything is checked against what is stored now. */
export function checkRevision(stored: { readonly revision: number }, revision: number): void {
  if (stored.revision !== revision) refuseStale();
}

function refuseStale(): never {
  fail('STALE_REVISION', 'It has changed since this revision was read.', ['revision']);
}
