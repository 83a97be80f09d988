import { In, type EntityManager } from 'typeorm';
import { grouped } from '../graphql/loader';
import { fail } from '../validation/faults';
import { EvidenceEntity } from './evidence.entity';
import type { Institution } from './institution';
import { findInstitutions } from './institutions.repository';
import type { Evidence, VerificationEvent } from './verification';
import { VerificationEventEntity } from './verification-event.entity';

/** The history of each of the institutions, the first entry first. */
export async function findVerificationEvents(
  db: EntityManager,
  institutionIds: readonly string[],
): Promise<VerificationEventEntity[][]> {
  const rows = await db.find(VerificationEventEntity, {
    where: { institutionId: In([...institutionIds]) },
    order: { changedAt: 'ASC', id: 'ASC' },
  });
  return grouped(institutionIds, rows, ({ institutionId }) => institutionId);
}

/** In the order given. */
export async function appendVerificationEvents(
  db: EntityManager,
  events: readonly VerificationEvent[],
): Promise<void> {
  await db.insert(VerificationEventEntity, [...events]);
}

/** What each of the institutions has handed in, the first first. */
export async function findEvidence(
  db: EntityManager,
  institutionIds: readonly string[],
): Promise<EvidenceEntity[][]> {
  const rows = await db.find(EvidenceEntity, {
    where: { institutionId: In([...institutionIds]) },
    order: { submittedAt: 'ASC', id: 'ASC' },
  });
  return grouped(institutionIds, rows, ({ institutionId }) => institutionId);
}

export function countEvidence(db: EntityManager, institutionId: string): Promise<number> {
  return db.countBy(EvidenceEntity, { institutionId });
}

export async function insertEvidence(db: EntityManager, evidence: Evidence): Promise<void> {
  await db.insert(EvidenceEntity, evidence);
}

/** The institution, held until the transaction ends: who changes its verification without naming a revision comes one by one. */
export async function lockInstitution(
  db: EntityManager,
  id: string,
  path: readonly string[],
): Promise<Institution> {
  const [found] = await findInstitutions(db, [id]);
  if (found) await db.query('SELECT FROM institution WHERE id = $1 FOR NO KEY UPDATE', [found.id]);
  const [stored] = found ? await findInstitutions(db, [found.id]) : [];
  return stored ?? fail('NOT_FOUND', 'There is no such institution.', path);
}
