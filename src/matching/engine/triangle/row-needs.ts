import { fit, meanByImportance } from '../fits';
import type { Member } from '../member';
import { Pair } from '../pair';
import type { Gap } from '../rules/gaps';
import { openGaps } from '../rules/rules';
import { MEETS } from '../similarity';
import type { Candidates } from './candidates';
import { joined, LEAST_GAIN, type Coverage } from './coverage';
import { canBeFreed, canClose } from './gap-chances';
import type { Answers } from './similarity-table';

/** What row and column cover together, by the needs alone. */
export type Look = Pick<Coverage, 'with' | 'gain'> & {
  readonly byColumn: number;
  /** Whether the row's own giver leaves a need open that must be met, and the column would do the same. */
  readonly leavesMust: boolean;
};

/** The needs of a row and what its own giver covers of them, to be compared with what columns give. */
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

  /** Whether a column that answers no need may be needed all the same: a facilitating partner, for something else that it brings. */
  get mayNeedIdle(): boolean {
    return this.lacks !== null && this.lacks.length > 0;
  }

  /**
   * What any column covers that answers the needs so; null where the triple is barred for certain: a need that must be covered is not,
   * or one of the three is not needed.
   */
  look(given: readonly number[]): Look | null {
    if (this.musts.some((at) => given[at]! < MEETS && this.own[at]! < MEETS)) return null;
    const byColumn = this.cover((at) => given[at]!);
    const together = this.cover((at) => Math.max(this.own[at]!, given[at]!));
    const coverage = joined(this.byOwn, byColumn, together);
    if (this.lacks?.length === 0 && coverage.gain < LEAST_GAIN) return null;
    return { byColumn, ...coverage, leavesMust: this.musts.some((at) => given[at]! < MEETS) };
  }

  /** Whether the three can each be needed, where the column is this one. */
  admits({ gain, leavesMust }: Look, column: Member): boolean {
    if (this.lacks !== null) return this.lacks.every((gap) => canClose(gap, column));
    return gain >= LEAST_GAIN || leavesMust || canBeFreed(this.row, column, this.candidates.anchor);
  }

  private cover(valueOf: (at: number) => number): number {
    return meanByImportance(this.places, (at) => this.needs[at]!, valueOf) ?? 0;
  }
}
