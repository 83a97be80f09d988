import type { Lexicon } from '../engine/member';
import type { Dictionary } from './dictionary';

/** The weight of each term by its number, under one version of the lexicon. */
export class TermWeights {
  private weights = new Float64Array(0);
  private known = 0;

  constructor(
    private readonly terms: Dictionary<string>,
    readonly lexicon: Lexicon,
  ) {}

  /** Of all terms that any proposal has now. */
  get all(): Float64Array {
    const { size, values } = this.terms;
    if (this.weights.length < size) {
      const longer = new Float64Array(Math.ceil(size * 1.25));
      longer.set(this.weights);
      this.weights = longer;
    }
    for (; this.known < size; this.known++) this.weights[this.known] = this.lexicon.idf(values[this.known]!);
    return this.weights;
  }
}
