import type { FundingPosition, Member } from '../engine/member';

const positions: readonly (FundingPosition | null)[] = [
  null,
  'NONE_NEEDED',
  'OFFERS',
  'NEEDS',
  'COST_SHARED',
  'IN_KIND_ONLY',
];

/** The part of a member that is a handful of small values, packed into the bits of one number. */
export type Trait = Pick<
  Member,
  'funding' | 'logistics' | 'differentContext' | 'minimumVerification' | 'verification' | 'open'
> & {
  /** As many matches are active as it can take. */
  readonly full: boolean;
};

export function packTrait({
  funding,
  logistics,
  differentContext,
  minimumVerification,
  verification,
  open,
  full,
}: Trait): number {
  return (
    positions.indexOf(funding) |
    (Number(logistics.brings) << 3) |
    (Number(logistics.needs) << 4) |
    (Number(differentContext) << 5) |
    (minimumVerification << 6) |
    (verification.level << 9) |
    (Number(verification.barred) << 12) |
    (Number(open) << 13) |
    (Number(full) << 14)
  );
}

export function unpackTrait(packed: number): Trait {
  const bit = (at: number) => ((packed >> at) & 1) === 1;
  return {
    funding: positions[packed & 7]!,
    logistics: { brings: bit(3), needs: bit(4) },
    differentContext: bit(5),
    minimumVerification: ((packed >> 6) & 7) as Trait['minimumVerification'],
    verification: { level: ((packed >> 9) & 7) as Trait['minimumVerification'], barred: bit(12) },
    open: bit(13),
    full: bit(14),
  };
}

export function isOpen(packed: number): boolean {
  return ((packed >> 13) & 1) === 1;
}
