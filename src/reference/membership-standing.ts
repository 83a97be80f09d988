import { standingOn } from './country-group';
import type { GroupMembershipEntity } from './group-membership.entity';

/** A record and what it means on a day. */
export interface StandingMembership extends GroupMembershipEntity {
  readonly member: boolean;
  readonly heldPastEnd: boolean;
  readonly inTransition: boolean;
}

/** Of many records, those that make a country a member of a group on the day, or leave it in a transition. */
export function standingMemberships(
  records: readonly GroupMembershipEntity[],
  asOf: string,
): StandingMembership[] {
  const pairs = new Map<string, GroupMembershipEntity[]>();
  for (const record of records) {
    const key = `${record.group} ${record.country}`;
    pairs.set(key, [...(pairs.get(key) ?? []), record]);
  }
  return [...pairs.values()].flatMap((ofPair) => {
    const { membership, ...standing } = standingOn(ofPair, asOf);
    return membership && (standing.member || standing.inTransition) ? [{ ...membership, ...standing }] : [];
  });
}
