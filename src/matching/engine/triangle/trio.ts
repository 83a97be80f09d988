import type { Member, Role, World } from '../member';
import { Pair, ROLES_OF, type Pairing } from '../pair';

/** Three members, each in its role. */
export type Trio = Readonly<Record<Role, Member>>;

/** In the order in which they are told. */
export const PAIRINGS: readonly Pairing[] = [
  'BENEFICIARY_PIVOTAL',
  'BENEFICIARY_FACILITATING',
  'PIVOTAL_FACILITATING',
];

/** Two of the three, as if the third were not there. */
export function pairOf(trio: Trio, pairing: Pairing, world: World): Pair {
  const { RECEIVER, GIVER } = ROLES_OF[pairing];
  return new Pair(pairing, trio[RECEIVER], trio[GIVER], world);
}

/** Beneficiary and pivotal partner with the facilitating one beside them: over it the rules are judged, once. */
export function unionOf({ BENEFICIARY, PIVOTAL, FACILITATING }: Trio, world: World): Pair {
  return new Pair('BENEFICIARY_PIVOTAL', BENEFICIARY, PIVOTAL, world, FACILITATING);
}

export type TriangularKind = 'SOUTH_SOUTH_NORTH' | 'SOUTH_SOUTH_SOUTH' | 'SOUTH_SOUTH_MULTILATERAL';

/** By where the facilitating partner comes from; one of no country is multilateral. */
export function kindOf({ FACILITATING: { country } }: Trio, world: World): TriangularKind {
  if (country === null) return 'SOUTH_SOUTH_MULTILATERAL';
  return world.eligible(country) ? 'SOUTH_SOUTH_SOUTH' : 'SOUTH_SOUTH_NORTH';
}
