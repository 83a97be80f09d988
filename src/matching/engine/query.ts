import { assignmentsOf, type Assignment } from './assignments';
import type { Member, Role, World } from './member';
import type { Weighing } from './score';
import { weightsFor, type StatedWeights } from './weights';

export interface QueryOptions {
  /** The role that the counterpart shall stand in. */
  readonly role?: Role | null;
  /** Weights of the caller's own side; they need not sum to 10000. */
  readonly weights?: StatedWeights | null;
  /** The own side's part of the harmonic mean, out of 10000. */
  readonly ownShare?: number;
}

/** A proposal in search of counterparts: everything that does not depend on the candidate is worked out once. */
export interface Query {
  readonly member: Member;
  readonly world: World;
  readonly stances: readonly Stance[];
}

export interface Stance {
  readonly assignment: Assignment;
  readonly weighing: Weighing;
}

export function prepareQuery(member: Member, world: World, options: QueryOptions = {}): Query {
  const stances = assignmentsOf(member, options.role ?? null).map((assignment) => ({
    assignment,
    weighing: weighingOf(assignment, options),
  }));
  return { member, world, stances };
}

function weighingOf({ pairing, receives }: Assignment, options: QueryOptions): Weighing {
  const { weights = null, ownShare = 5_000 } = options;
  return {
    receiver: weightsFor(pairing, 'RECEIVER', receives ? weights : null),
    giver: weightsFor(pairing, 'GIVER', receives ? null : weights),
    receiverShare: receives ? ownShare : 10_000 - ownShare,
  };
}
