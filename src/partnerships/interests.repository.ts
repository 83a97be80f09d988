import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import { grouped, inOrder } from '../graphql/loader';
import type { Interest, InterestMember } from './interest';
import { InterestMemberEntity } from './interest-member.entity';
import { InterestEntity } from './interest.entity';

/** The interests in which one of the viewer's institutions stands, as a condition on a column that names the interest. */
export function concernsViewer(interestId: string): string {
  return `${interestId} IN (
    SELECT concerned.interest_id FROM interest_member concerned JOIN proposal own ON own.id = concerned.proposal_id
    WHERE own.institution_id = ANY(:ownInstitutions::uuid[]))`;
}

export function ownInstitutions({ institutions }: Scope): { ownInstitutions: string[] } {
  return { ownInstitutions: [...institutions] };
}

/** What every list of interests is cut out of: nobody else learns that there is one. */
export function interestRows(db: EntityManager, scope: Scope): SelectQueryBuilder<InterestEntity> {
  const query = db.createQueryBuilder(InterestEntity, 'interest');
  return scope.everything
    ? query.where('TRUE')
    : query.where(concernsViewer('interest.id'), ownInstitutions(scope));
}

export async function findInterests(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(InterestEntity | null)[]> {
  const rows = await interestRows(db, scope).andWhere('interest.id = ANY(:ids)', { ids }).getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** The members of each of the interests. Whoever may see an interest may see that it has them. */
export async function findMembers(
  db: EntityManager,
  interestIds: readonly string[],
): Promise<InterestMemberEntity[][]> {
  const rows = await db.find(InterestMemberEntity, {
    where: { interestId: In([...interestIds]) },
    order: { interestId: 'ASC', role: 'ASC' },
  });
  return grouped(interestIds, rows, ({ interestId }) => interestId);
}

/** The interest that goes on between these proposals; null where there is none. Whoever calls it holds the proposals. */
export async function findCurrentInterest(db: EntityManager, proposalSet: string): Promise<Interest | null> {
  return db
    .createQueryBuilder(InterestEntity, 'interest')
    .where('interest.proposal_set = :proposalSet AND interest.closed_at IS NULL', { proposalSet })
    .setLock('pessimistic_write')
    .getOne();
}

/** As it stands now, held until the transaction ends. */
export async function holdInterestRow(db: EntityManager, id: string): Promise<Interest> {
  return db
    .createQueryBuilder(InterestEntity, 'interest')
    .where('interest.id = :id', { id })
    .setLock('pessimistic_write')
    .getOneOrFail();
}

/** How many interests that this proposal has sent wait for an answer at that moment. */
export async function countWaiting(db: EntityManager, proposalId: string, now: Date): Promise<number> {
  return db
    .createQueryBuilder(InterestMemberEntity, 'member')
    .innerJoin(InterestEntity, 'interest', 'interest.id = member.interest_id')
    .where('member.proposal_id = :proposalId AND member.sender', { proposalId })
    .andWhere("interest.state = 'INTEREST_SENT' AND interest.expires_at > :now", { now })
    .getCount();
}

export async function insertInterest(
  db: EntityManager,
  interest: Interest,
  members: readonly InterestMember[],
): Promise<void> {
  await db.insert(InterestEntity, interest);
  await db.insert(InterestMemberEntity, [...members]);
}

export async function updateInterest(
  db: EntityManager,
  id: string,
  changes: Partial<Interest>,
): Promise<void> {
  await db.update(InterestEntity, { id }, changes);
}

export async function updateMember(
  db: EntityManager,
  { id }: Pick<InterestMember, 'id'>,
  changes: Pick<InterestMember, 'answer' | 'answeredAt'> & Partial<Pick<InterestMember, 'message'>>,
): Promise<void> {
  await db.update(InterestMemberEntity, { id }, changes);
}
