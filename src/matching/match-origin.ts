import type { Assignment } from './engine/assignments';
import type { CheckedMatchRequest } from './match-request';

/** Under what a match was judged: what its further fields go on from. */
export interface MatchOrigin {
  readonly request: CheckedMatchRequest;
  readonly assignment: Assignment;
}
