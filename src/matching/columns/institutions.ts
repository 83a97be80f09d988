import { trustIn } from '../engine/criteria/trust';
import type { Member } from '../engine/member';
import { UuidTable } from './uuid-table';

/** Institutions by number, with what others may make of them; their proposals agree on it. */
export class Institutions {
  readonly ids = new UuidTable();
  readonly asked: number[] = [];
  readonly answered: number[] = [];
  /** The value of TRUST of whoever judges it. */
  readonly trust: number[] = [];

  add(member: Pick<Member, 'institutionId' | 'replies' | 'verification'>): number {
    const number = this.number(member.institutionId);
    this.asked[number] = member.replies.asked;
    this.answered[number] = member.replies.answered;
    this.trust[number] = trustIn(member);
    return number;
  }

  /** The number of an institution of which no proposal may be known yet. */
  number(id: string): number {
    const number = this.ids.add(id);
    if (number === this.trust.length) {
      this.asked.push(0);
      this.answered.push(0);
      this.trust.push(0);
    }
    return number;
  }
}
