import type { Member, Role, World } from '../member';
import { Pair, type Pairing } from '../pair';
import { canStandInTriple } from '../rules/rules';
import { scorePair } from '../score';
import type { Candidate } from './candidate';
import { limitOf, type Limit } from './limit';
import { SEATS, viewOf, type Seats } from './seats';
import { SimilarityTable } from './similarity-table';
import type { Weighings } from './triple-score';

/** `gives` are places in the table. */
export type Column = Candidate & Limit & { readonly gives: readonly number[] };

/** The candidates of an anchor in one of its roles, gathered one by one in any order. */
export class Candidates {
  readonly rows: Candidate[] = [];
  readonly columns: Column[] = [];
  /** What the columns give. */
  readonly table = new SimilarityTable();
  readonly seats: Seats;

  constructor(
    readonly anchor: Member,
    role: Role,
    readonly world: World,
    readonly weighings: Weighings,
  ) {
    this.seats = SEATS[role];
  }

  /** Judges the member against the anchor, and seats it where the two can stand in a triple. */
  consider(member: Member): void {
    if (member.id === this.anchor.id) return;
    const { seats } = this;
    if (member.roles.includes(seats.row)) {
      const candidate = this.beside(member, seats.rowPairing);
      if (candidate !== null) this.seatRow(candidate);
    }
    if (member.roles.includes(seats.column)) {
      const candidate = this.beside(member, seats.columnPairing);
      if (candidate !== null) this.seatColumn(candidate);
    }
  }

  seatRow(candidate: Candidate): void {
    this.rows.push(candidate);
  }

  seatColumn(candidate: Candidate): void {
    const { member, score, points } = candidate;
    const limit = limitOf(candidate, 'column', this.seats, this.weighings);
    this.columns.push({ member, score, points, ...limit, gives: this.table.add(member.gives) });
  }

  private beside(member: Member, pairing: Pairing): Candidate | null {
    const { anchor, seats, world, weighings } = this;
    const receives = viewOf(seats.anchor, pairing) === 'RECEIVER';
    const pair = new Pair(pairing, receives ? anchor : member, receives ? member : anchor, world);
    if (!canStandInTriple(pair)) return null;
    const { score, points } = scorePair(pair, weighings[pairing]);
    return { member, score, points };
  }
}
