import type { Role } from '../member';
import { ROLES_OF, type Pairing, type View } from '../pair';
import type { PairScores } from './triple-score';

/**
 * How the triples of one member are looked through: every row with every column. The row is the other of beneficiary and pivotal
 * partner, or the beneficiary where the facilitating partner asks: so that rows with the anchor decide whose needs there are, and
 * columns give.
 */
export interface Seats {
  readonly anchor: Role;
  readonly row: Role;
  readonly column: Role;
  /** The pair of the anchor with a row, and with a column: scored once for each. */
  readonly rowPairing: Pairing;
  readonly columnPairing: Pairing;
  /** The pair of row and column: what takes the time. */
  readonly third: Pairing;
}

export const SEATS: Readonly<Record<Role, Seats>> = {
  BENEFICIARY: {
    anchor: 'BENEFICIARY',
    row: 'PIVOTAL',
    column: 'FACILITATING',
    rowPairing: 'BENEFICIARY_PIVOTAL',
    columnPairing: 'BENEFICIARY_FACILITATING',
    third: 'PIVOTAL_FACILITATING',
  },
  PIVOTAL: {
    anchor: 'PIVOTAL',
    row: 'BENEFICIARY',
    column: 'FACILITATING',
    rowPairing: 'BENEFICIARY_PIVOTAL',
    columnPairing: 'PIVOTAL_FACILITATING',
    third: 'BENEFICIARY_FACILITATING',
  },
  FACILITATING: {
    anchor: 'FACILITATING',
    row: 'BENEFICIARY',
    column: 'PIVOTAL',
    rowPairing: 'BENEFICIARY_FACILITATING',
    columnPairing: 'PIVOTAL_FACILITATING',
    third: 'BENEFICIARY_PIVOTAL',
  },
};

/** In which view a role stands in a pairing that has it. */
export function viewOf(role: Role, pairing: Pairing): View {
  return ROLES_OF[pairing].RECEIVER === role ? 'RECEIVER' : 'GIVER';
}

/** The scores of the three pairs, by which seats are in them. */
export function pairScores({ anchor }: Seats, row: number, column: number, third: number): PairScores {
  switch (anchor) {
    case 'BENEFICIARY':
      return { BENEFICIARY_PIVOTAL: row, BENEFICIARY_FACILITATING: column, PIVOTAL_FACILITATING: third };
    case 'PIVOTAL':
      return { BENEFICIARY_PIVOTAL: row, BENEFICIARY_FACILITATING: third, PIVOTAL_FACILITATING: column };
    case 'FACILITATING':
      return { BENEFICIARY_PIVOTAL: third, BENEFICIARY_FACILITATING: row, PIVOTAL_FACILITATING: column };
  }
}
