import { NEUTRAL, share } from '../../engine/scale';
import type { Page } from '../page';
import type { Question } from './question';

/** TEXT of candidates whose texts can be compared with that of the asking side. */
export class TextQuery {
  private readonly weights: Float64Array;
  /** Which terms the asking side's text holds. */
  private readonly held: Uint8Array;
  private readonly ownTotal: number;
  private readonly ownTerms: number;

  constructor(
    { index, terms, member }: Question,
    private readonly receives: boolean,
  ) {
    this.weights = terms.all;
    this.held = new Uint8Array(index.codes.terms.size);
    let total = 0;
    for (const term of member.terms) {
      const number = index.codes.terms.find(term);
      this.held[number] = 1;
      total += this.weights[number]!;
    }
    this.ownTotal = total;
    this.ownTerms = member.terms.length;
  }

  value({ terms, termStart }: Page, at: number): number {
    const end = termStart[at + 1]!;
    const { weights, held } = this;
    let shared = 0;
    let theirTotal = 0;
    for (let term = termStart[at]!; term < end; term++) {
      const number = terms[term]!;
      const weight = weights[number]!;
      theirTotal += weight;
      if (held[number] === 1) shared += weight;
    }
    const total = this.receives ? this.ownTotal : theirTotal;
    // Where one of the two has no terms, the value is unknown, as it is where none of them weighs anything.
    return total === 0 || termStart[at] === end || this.ownTerms === 0 ? NEUTRAL : share(shared, total);
  }
}
