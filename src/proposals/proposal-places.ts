import type { Proposal, ProposalStatus } from './proposal';

/** What a proposal's partnerships make of it. */
export interface Places extends Pick<Proposal, 'status' | 'capacity'> {
  /** For each partnership that takes a place, whether it is being carried out. */
  readonly underway: readonly boolean[];
  /** Whether the last that gave up its place has been carried out. */
  readonly completed: boolean;
}

/**
 * The status that follows. A proposal all of whose places are taken is MATCHED, and IN_IMPLEMENTATION once all of that is being carried
 * out; where the last of it is completed so is the proposal, and where a place is given up otherwise it is open again. What was paused,
 * expired or withdrawn stays so; one that never was full, or has no limit, stays open.
 */
export function statusFor({ status, capacity, underway, completed }: Places): ProposalStatus {
  const bound = status === 'MATCHED' || status === 'IN_IMPLEMENTATION';
  if (!bound && status !== 'PUBLISHED') return status;
  if (capacity !== null && underway.length >= capacity) {
    return underway.every((carriedOut) => carriedOut) ? 'IN_IMPLEMENTATION' : 'MATCHED';
  }
  return bound && underway.length === 0 && completed ? 'COMPLETED' : 'PUBLISHED';
}
