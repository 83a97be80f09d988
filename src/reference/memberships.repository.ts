import { IsNull, type EntityManager } from 'typeorm';
import type { IsoDate } from '../validation/dates';
import { membersOn, type GroupCode } from './country-group';
import { GroupMembershipEntity } from './group-membership.entity';

/** Every membership that counts; what administrators recorded stands after what shipped, so that it decides. */
export function allMemberships(db: EntityManager): Promise<GroupMembershipEntity[]> {
  return db.find(GroupMembershipEntity, {
    where: { supersededAt: IsNull() },
    order: { recordedBy: 'DESC', recordedAt: 'ASC', country: 'ASC', group: 'ASC', id: 'ASC' },
  });
}

/** The members of any of the groups on a day, alpha-3. The codes are checked by whoever takes them from a client. */
export async function countriesOfGroups(
  db: EntityManager,
  groups: readonly string[],
  asOf: IsoDate,
): Promise<string[]> {
  const memberships = await allMemberships(db);
  return [...new Set(groups.flatMap((code) => membersOn(memberships, code as GroupCode, asOf)))].sort();
}

export function findMembership(db: EntityManager, id: string): Promise<GroupMembershipEntity | null> {
  return db.findOneBy(GroupMembershipEntity, { id });
}

/** Takes a record out of force; it stays on file. Answers whether one of that group and country was in force. */
export async function supersedeMembership(
  db: EntityManager,
  { id, group, country }: Pick<GroupMembershipEntity, 'id' | 'group' | 'country'>,
  now: Date,
): Promise<boolean> {
  const inForce = { id, group, country, supersededAt: IsNull() };
  const { affected } = await db.update(GroupMembershipEntity, inForce, { supersededAt: now });
  return affected === 1;
}
