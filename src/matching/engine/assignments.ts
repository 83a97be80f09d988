import type { Member, Role, World } from './member';
import { Pair, type Pairing } from './pair';

/** The roles that a proposal and its counterpart take towards each other. */
export interface Assignment {
  readonly own: Role;
  readonly other: Role;
  readonly pairing: Pairing;
  /** The proposal itself is the receiver of the pairing. */
  readonly receives: boolean;
}

/** All there are; of equal ones the earlier is the row. */
const ASSIGNMENTS: readonly Assignment[] = [
  { own: 'BENEFICIARY', other: 'PIVOTAL', pairing: 'BENEFICIARY_PIVOTAL', receives: true },
  { own: 'PIVOTAL', other: 'BENEFICIARY', pairing: 'BENEFICIARY_PIVOTAL', receives: false },
  { own: 'BENEFICIARY', other: 'FACILITATING', pairing: 'BENEFICIARY_FACILITATING', receives: true },
  { own: 'FACILITATING', other: 'BENEFICIARY', pairing: 'BENEFICIARY_FACILITATING', receives: false },
  { own: 'PIVOTAL', other: 'FACILITATING', pairing: 'PIVOTAL_FACILITATING', receives: true },
  { own: 'FACILITATING', other: 'PIVOTAL', pairing: 'PIVOTAL_FACILITATING', receives: false },
];

/** What a proposal may look for; facilitating partners only where they are asked for. */
export function assignmentsOf(query: Member, askedRole: Role | null): readonly Assignment[] {
  return ASSIGNMENTS.filter(
    ({ own, other }) =>
      query.roles.includes(own) && (askedRole === null ? other !== 'FACILITATING' : other === askedRole),
  );
}

export function pairUnder(assignment: Assignment, query: Member, candidate: Member, world: World): Pair {
  return assignment.receives
    ? new Pair(assignment.pairing, query, candidate, world)
    : new Pair(assignment.pairing, candidate, query, world);
}
