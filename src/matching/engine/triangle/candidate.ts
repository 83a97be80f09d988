import type { Member } from '../member';

/** Who may stand beside an anchor, with the soft score of the two: all that a search asks of whoever supplies candidates. */
export interface Candidate {
  readonly member: Member;
  readonly score: number;
  readonly points: number;
}
