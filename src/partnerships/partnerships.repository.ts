import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import { inOrder } from '../graphql/loader';
import type { Places } from '../proposals/proposal-places';
import { concernsViewer, ownInstitutions } from './interests.repository';
import type { Partnership } from './partnership';
import { PartnershipEntity } from './partnership.entity';

/** What every list of partnerships is cut out of: those in which one of the viewer's institutions stands. */
export function partnershipRows(db: EntityManager, scope: Scope): SelectQueryBuilder<PartnershipEntity> {
  const query = db.createQueryBuilder(PartnershipEntity, 'partnership');
  return scope.everything
    ? query.where('TRUE')
    : query.where(concernsViewer('partnership.interest_id'), ownInstitutions(scope));
}

export async function findPartnerships(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(PartnershipEntity | null)[]> {
  const rows = await partnershipRows(db, scope).andWhere('partnership.id = ANY(:ids)', { ids }).getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** The partnership of each of the interests; null where it has none, or the viewer may not see it. */
export async function findPartnershipsOfInterests(
  db: EntityManager,
  interestIds: readonly string[],
  scope: Scope,
): Promise<(PartnershipEntity | null)[]> {
  const rows = await partnershipRows(db, scope)
    .andWhere('partnership.interest_id = ANY(:interestIds)', { interestIds })
    .getMany();
  return inOrder(interestIds, rows, ({ interestId }) => interestId);
}

/** As it stands now, held until the transaction ends. */
export async function holdPartnershipRow(db: EntityManager, id: string): Promise<Partnership> {
  return db
    .createQueryBuilder(PartnershipEntity, 'partnership')
    .where('partnership.id = :id', { id })
    .setLock('pessimistic_write')
    .getOneOrFail();
}

export async function insertPartnership(db: EntityManager, partnership: Partnership): Promise<void> {
  await db.insert(PartnershipEntity, partnership);
}

export async function updatePartnership(
  db: EntityManager,
  id: string,
  changes: Partial<Pick<Partnership, 'state' | 'closedAt' | 'endReason'>>,
): Promise<void> {
  await db.update(PartnershipEntity, { id }, changes);
}

/** What decides a proposal's status: its limit, and of each partnership that takes a place whether it is being carried out. */
export function readPlaces(
  db: EntityManager,
  proposalIds: readonly string[],
): Promise<(Omit<Places, 'completed'> & { readonly id: string })[]> {
  return db.query(
    `SELECT proposal.id, proposal.status, proposal.capacity, ARRAY(
       SELECT coalesce(partnership.state = 'IN_IMPLEMENTATION', false)
       FROM commitment LEFT JOIN partnership ON partnership.id = commitment.partnership_id
       WHERE commitment.proposal_id = proposal.id AND commitment.closed_at IS NULL
     ) AS underway
     FROM proposal WHERE proposal.id = ANY($1)`,
    [proposalIds],
  );
}
