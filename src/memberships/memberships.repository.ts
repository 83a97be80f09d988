import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import type { ViewerMembership } from '../access/viewer';
import { refuseDuplicates } from '../database/duplicates';
import type { ListOrder } from '../database/list';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import { fail } from '../validation/faults';
import type { Membership } from './membership';
import { MembershipEntity } from './membership.entity';

/** The approved places of an account: what a viewer acts by. Those in a merged or vanished institution are none. */
export async function membershipsOf(db: EntityManager, accountId: string): Promise<ViewerMembership[]> {
  return db.query<ViewerMembership[]>(
    `SELECT institution_id AS "institutionId", participant_id AS "participantId", focal_point AS "focalPoint"
     FROM membership WHERE account_id = $1 AND state = 'ACTIVE' ORDER BY created_at, id`,
    [accountId],
  );
}

/** Every list of memberships: the viewer's own, and those in the institutions whose focal point the viewer is. */
export function membershipRows(db: EntityManager, scope: Scope): SelectQueryBuilder<MembershipEntity> {
  const query = db.createQueryBuilder(MembershipEntity, 'membership');
  if (scope.everything) return query.where('TRUE');
  return query.where(
    '(membership.account_id = :ownAccount OR membership.institution_id = ANY(:focal::uuid[]))',
    {
      ownAccount: scope.viewer.kind === 'SIGNED_IN' ? scope.viewer.accountId : null,
      focal: [...scope.focal],
    },
  );
}

export const newestMemberships = {
  columns: [
    { sql: 'membership.created_at', type: 'timestamptz', descending: true },
    { sql: 'membership.id', type: 'uuid', descending: true },
  ],
  keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
} as const satisfies ListOrder<MembershipEntity>;

/** Those that the viewer may see; null for the others. */
export async function findVisibleMemberships(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(MembershipEntity | null)[]> {
  const rows = await membershipRows(db, scope).andWhere('membership.id = ANY(:ids)', { ids }).getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** The membership that a decision starts from. */
export async function findMembershipAt(
  db: EntityManager,
  { id, revision }: Pick<Membership, 'id' | 'revision'>,
  scope: Scope,
): Promise<Membership> {
  const [stored] = await findVisibleMemberships(db, [id], scope);
  if (!stored) fail('NOT_FOUND', 'There is no such membership.', ['id']);
  checkRevision(stored, revision);
  return stored;
}

/** An account asks for a place in an institution once: the unique index decides. */
export function insertMembership(db: EntityManager, membership: Membership): Promise<void> {
  return refuseDuplicates(
    async () => {
      await db.insert(MembershipEntity, membership);
    },
    {
      membership_current_ux: {
        path: ['institutionId'],
        message: 'You have a place in this institution already, or have asked for one.',
      },
    },
  );
}

export async function updateMembership(
  db: EntityManager,
  { id, revision, ...changes }: Pick<Membership, 'id' | 'revision'> & Partial<Membership>,
): Promise<void> {
  await updateRevision(db, MembershipEntity, { id, revision }, changes);
}
