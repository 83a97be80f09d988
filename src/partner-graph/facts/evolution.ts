import { placeOfPair } from '../graph/adjacency';
import { eachPairOf, type GraphView } from './graph-view';

/** What the graph was in one period. */
export interface EvolutionStep {
  readonly nodes: number;
  /** Pairs that any tie joined in it. */
  readonly pairs: number;
  readonly agreedPairs: number;
  /** Pairs of which nothing agreed held in it, only something proposed. */
  readonly proposedPairs: number;
  /** Agreed pairs that no earlier period had. */
  readonly newPairs: number;
  /** Agreed pairs of the period before that this one has no longer. */
  readonly endedPairs: number;
}

/** In one number as many periods as it has bits, and one to spare. */
export const mostSteps = 60;

/** `begins` holds the first day of each period, and the first day after the last; the view holds every tie of the whole time. */
export function evolution(view: GraphView, begins: readonly number[]): EvolutionStep[] {
  const steps = begins.length - 1;
  const { adjacency } = view;
  const agreed = new Periods(adjacency.values.length);
  const proposed = new Periods(adjacency.values.length);
  const nodes = new Periods(adjacency.offsets.length);
  for (const layer of view.own ? [view.shared, view.own] : [view.shared]) {
    const seen = new Uint8Array(layer.ties.count);
    for (const tie of layer.atNode.values) {
      if (seen[tie] === 1) continue;
      seen[tie] = 1;
      const [first, last] = periodsOf(begins, layer.ties.fromOf(tie), layer.ties.untilOf(tie));
      const marked = layer.ties.standingOf(tie) === 'AGREED' ? agreed : proposed;
      eachPairOf(view, layer, tie, (one, other) => {
        const pair = placeOfPair(adjacency, one, other);
        for (let step = first; step <= last; step++) {
          marked.mark(pair, step);
          nodes.mark(one, step);
          nodes.mark(other, step);
        }
      });
    }
  }
  return Array.from({ length: steps }, (_, step) => ({
    nodes: nodes.count((row) => nodes.has(row, step)),
    pairs: agreed.count((pair) => agreed.has(pair, step) || proposed.has(pair, step)),
    agreedPairs: agreed.count((pair) => agreed.has(pair, step)),
    proposedPairs: agreed.count((pair) => proposed.has(pair, step) && !agreed.has(pair, step)),
    newPairs: agreed.count((pair) => agreed.has(pair, step) && agreed.isFirst(pair, step)),
    endedPairs:
      step === 0 ? 0 : agreed.count((pair) => agreed.has(pair, step - 1) && !agreed.has(pair, step)),
  }));
}

/** The first and the last period that the days touch; the last before the first where they touch none. */
function periodsOf(begins: readonly number[], from: number, until: number): [number, number] {
  const steps = begins.length - 1;
  let first = 0;
  while (first < steps && begins[first + 1]! <= from) first++;
  let last = steps - 1;
  while (last >= 0 && begins[last]! > until) last--;
  return [first, last];
}

/** A bit for each period, of each row. */
class Periods {
  private readonly early: Int32Array;
  private readonly late: Int32Array;

  constructor(size: number) {
    this.early = new Int32Array(size);
    this.late = new Int32Array(size);
  }

  mark(row: number, step: number): void {
    if (step < 31) this.early[row]! |= 1 << step;
    else this.late[row]! |= 1 << (step - 31);
  }

  has(row: number, step: number): boolean {
    return step < 31 ? (this.early[row]! & (1 << step)) !== 0 : (this.late[row]! & (1 << (step - 31))) !== 0;
  }

  /** Whether no earlier period has it. */
  isFirst(row: number, step: number): boolean {
    if (step < 31) return (this.early[row]! & ((1 << step) - 1)) === 0;
    return this.early[row] === 0 && (this.late[row]! & ((1 << (step - 31)) - 1)) === 0;
  }

  count(holds: (row: number) => boolean): number {
    let count = 0;
    for (let row = 0; row < this.early.length; row++) if (holds(row)) count++;
    return count;
  }
}
