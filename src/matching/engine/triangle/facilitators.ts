import type { Member, World } from '../member';
import { Pair } from '../pair';
import { canStandInTriple, openGaps } from '../rules/rules';
import { scorePair } from '../score';
import { closedGaps } from './closed-gaps';
import { coverageOf } from './coverage';
import { compareTriangles, triangleRow, type TriangleRow } from './triangle-order';
import { tripleScore, type PairScores, type Weighings } from './triple-score';
import { pairOf, PAIRINGS, type Trio } from './trio';

/** The facilitating partners that free a pair which lacks nothing but what such a partner brings, gathered one by one. */
export class FacilitatorSearch {
  /** Whether there is anything to look for. */
  readonly open: boolean;
  private readonly rows: TriangleRow[] = [];

  constructor(
    private readonly beneficiary: Member,
    private readonly pivotal: Member,
    private readonly world: World,
    private readonly weighings: Weighings,
  ) {
    const pair = new Pair('BENEFICIARY_PIVOTAL', beneficiary, pivotal, world);
    this.open = canStandInTriple(pair) && openGaps(pair).length > 0;
  }

  consider(member: Member): void {
    if (!this.open || !member.roles.includes('FACILITATING')) return;
    const trio: Trio = { BENEFICIARY: this.beneficiary, PIVOTAL: this.pivotal, FACILITATING: member };
    const coverage = coverageOf(trio, this.world);
    if (closedGaps(trio, coverage, this.world) !== null) this.rows.push(this.scored(trio, coverage.with));
  }

  inOrder(): readonly TriangleRow[] {
    return this.rows.toSorted(compareTriangles);
  }

  private scored(trio: Trio, coverage: number): TriangleRow {
    const found = PAIRINGS.map(
      (pairing) => [pairing, scorePair(pairOf(trio, pairing, this.world), this.weighings[pairing])] as const,
    );
    const scores = Object.fromEntries(found.map(([pairing, { score }]) => [pairing, score])) as PairScores;
    const points = found.reduce((sum, [, pair]) => sum + pair.points, 0);
    return triangleRow(trio, tripleScore(scores, coverage), points);
  }
}
