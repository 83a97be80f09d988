import { descending, type JobMarket } from './job-market';
import { quadrature } from './quadrature';

/**
 * What becomes of candidates' lists, as their authors have it: a candidate examines place `k` with probability 1 / k and applies if it
 * likes what it sees. An employer looks at its applicants alone, the best liked first, again place `k` with probability 1 / k, and
 * invites if it likes. An application of probability `p` behind those of `p_1, p_2, ...` meets E[1 / (1 + N)], N of them being there:
 * the integral over t from 0 to 1 of the product of (1 - p_i (1 - t)). So no sampling is needed, where the authors drew 10,000 worlds.
 */
export class Applications {
  /** Probability of each application, at `c * employers + j`. */
  private readonly applies: Float64Array;
  private readonly orders: readonly Int32Array[];

  constructor(
    private readonly market: JobMarket,
    lists: readonly Int32Array[],
  ) {
    const { candidates, employers, employerLikes } = market;
    this.applies = new Float64Array(candidates * employers);
    lists.forEach((list, candidate) => this.setList(candidate, list));
    this.orders = Array.from({ length: employers }, (_, employer) =>
      descending(candidates, (candidate) => employerLikes[candidate * employers + employer]!),
    );
  }

  setList(candidate: number, list: Int32Array): void {
    const row = candidate * this.market.employers;
    list.forEach((employer, place) => {
      this.applies[row + employer] = this.market.candidateLikes[row + employer]! / (place + 1);
    });
  }

  expectedMatches(): number {
    const { employers, employerLikes } = this.market;
    let sum = 0;
    for (let employer = 0; employer < employers; employer++) {
      const nobody = new Float64Array(size).fill(1);
      for (const candidate of this.orders[employer]!) {
        const at = candidate * employers + employer;
        let reached = 0;
        for (let node = 0; node < size; node++) reached += weights[node]! * nobody[node]!;
        sum += this.applies[at]! * employerLikes[at]! * reached;
        this.putAbove(nobody, this.applies[at]!);
      }
    }
    return sum;
  }

  /**
   * What a certain application to each employer would add for this candidate: its own match, less what those behind it lose. Matches are
   * linear in each candidate's applications, the others given, so this is exact and not only a slope.
   */
  worthOfApplying(candidate: number): Float64Array {
    const { employers, employerLikes } = this.market;
    return Float64Array.from({ length: employers }, (_, employer) => {
      const order = this.orders[employer]!;
      const own = order.indexOf(candidate);
      const behind = new Float64Array(size);
      for (let place = order.length - 1; place > own; place--) {
        const at = order[place]! * employers + employer;
        const applies = this.applies[at]!;
        for (let node = 0; node < size; node++) {
          behind[node] = applies * employerLikes[at]! + (1 - applies * (1 - points[node]!)) * behind[node]!;
        }
      }
      const above = new Float64Array(size).fill(1);
      for (let place = 0; place < own; place++) {
        this.putAbove(above, this.applies[order[place]! * employers + employer]!);
      }
      const likes = employerLikes[candidate * employers + employer]!;
      let worth = 0;
      for (let node = 0; node < size; node++) {
        worth += weights[node]! * above[node]! * (likes - (1 - points[node]!) * behind[node]!);
      }
      return worth;
    });
  }

  private putAbove(above: Float64Array, applies: number): void {
    for (let node = 0; node < size; node++) above[node]! *= 1 - applies * (1 - points[node]!);
  }
}

/** More change nothing in twelve digits. */
const size = 24;
const { points, weights } = quadrature(size);
