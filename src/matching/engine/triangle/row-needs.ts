import { fit, meanByImportance } from '../fits';
import type { Member } from '../member';
import { Pair } from '../pair';
import type { Gap } from '../rules/gaps';
import { openGaps } from '../rules/rules';
import { MEETS } from '../similarity';
import type { Candidates, Column } from './candidates';
import { joined, LEAST_GAIN, type Coverage } from './coverage';
import { canBeFreed, canClose } from './gap-chances';
import { bestOf, type Answers } from './similarity-table';

/** What row and column cover together, by the needs alone. */
export type Look = Pick<Coverage, 'with' | 'gain'> & { readonly byColumn: number };

/** The needs of a row and what its own giver covers of them, to be compared with what any column gives. */
export class RowNeeds {
  readonly answers: readonly Answers[];
  /** What beneficiary and pivotal partner lack; null where the pivotal one is the column, and not known yet. */
  private readonly lacks: readonly Gap[] | null;
  private readonly needs: Member['needs'];
  private readonly places: readonly number[];
  private readonly musts: readonly number[];
  private readonly own: readonly number[];
  private readonly byOwn: number;

  constructor(
    private readonly candidates: Candidates,
    private readonly row: Member,
  ) {
    const { anchor, seats, table, world } = candidates;
    const [beneficiary, giver] = seats.anchor === 'BENEFICIARY' ? [anchor, row] : [row, anchor];
    this.needs = beneficiary.needs;
    this.places = this.needs.map((_, at) => at);
    this.musts = this.places.filter((at) => this.needs[at]!.importance === 'MUST');
    this.own = this.needs.map((need) => fit(need, giver.gives).similarity);
    this.answers = this.needs.map((need) => table.answersTo(need));
    this.byOwn = this.cover((at) => this.own[at]!);
    this.lacks =
      seats.column === 'PIVOTAL'
        ? null
        : openGaps(new Pair('BENEFICIARY_PIVOTAL', beneficiary, giver, world));
  }

  /** Null where the triple is barred for certain: a need that must be covered is not, or one of the three is not needed. */
  look({ gives, member }: Column): Look | null {
    const given = this.answers.map((answers) => bestOf(answers, gives));
    if (this.musts.some((at) => given[at]! < MEETS && this.own[at]! < MEETS)) return null;
    const byColumn = this.cover((at) => given[at]!);
    const together = this.cover((at) => Math.max(this.own[at]!, given[at]!));
    const coverage = joined(this.byOwn, byColumn, together);
    return this.admits(coverage.gain, given, member) ? { byColumn, ...coverage } : null;
  }

  /** How far the needs can be covered by both, where the column answers none better than this. */
  coverageUpTo(similarity: number): number {
    return this.cover((at) => Math.max(this.own[at]!, similarity));
  }

  /** Whether each of the three can be needed, where the column answers no need better than this. */
  admitsUpTo(similarity: number): boolean {
    // A pivotal partner who answers no need is in no triple; a facilitating one may bring something else.
    if (this.lacks === null) return similarity > 0;
    return this.lacks.length > 0 || this.coverageUpTo(similarity) - this.byOwn >= LEAST_GAIN;
  }

  private admits(gain: number, given: readonly number[], column: Member): boolean {
    if (this.lacks !== null) {
      return (
        this.lacks.every((gap) => canClose(gap, column)) && (this.lacks.length > 0 || gain >= LEAST_GAIN)
      );
    }
    if (gain >= LEAST_GAIN || this.musts.some((at) => given[at]! < MEETS)) return true;
    return canBeFreed(this.row, column, this.candidates.anchor);
  }

  private cover(valueOf: (at: number) => number): number {
    return meanByImportance(this.places, (at) => this.needs[at]!, valueOf) ?? 0;
  }
}
