import type { Faults } from '../validation/faults';

/** What two or three institutions do together after all have said yes. Its members are those of its interest. */
export interface Partnership {
  readonly id: string;
  readonly interestId: string;
  readonly state: PartnershipState;
  readonly openedAt: Date;
  /** When it was completed or ended. */
  readonly closedAt: Date | null;
  readonly endReason: string | null;
  readonly illustrative: boolean;
}

export const partnershipStates = [
  'NEGOTIATING',
  'AGREED',
  'IN_IMPLEMENTATION',
  'COMPLETED',
  'ENDED',
] as const;
export type PartnershipState = (typeof partnershipStates)[number];

/** Which action leads from which state to which. What is not here is refused. */
export const partnershipTransitions = {
  agree: { NEGOTIATING: 'AGREED' },
  start: { AGREED: 'IN_IMPLEMENTATION' },
  complete: { IN_IMPLEMENTATION: 'COMPLETED' },
  end: { NEGOTIATING: 'ENDED', AGREED: 'ENDED', IN_IMPLEMENTATION: 'ENDED' },
} as const satisfies Record<string, Partial<Record<PartnershipState, PartnershipState>>>;

export type PartnershipAction = keyof typeof partnershipTransitions;

export function nextPartnershipState(
  action: PartnershipAction,
  from: PartnershipState,
): PartnershipState | null {
  const table: Partial<Record<PartnershipState, PartnershipState>> = partnershipTransitions[action];
  return table[from] ?? null;
}

export function checkPartnershipTransition(
  action: PartnershipAction,
  from: PartnershipState,
  faults: Faults,
): PartnershipState | null {
  const to = nextPartnershipState(action, from);
  const needed = Object.keys(partnershipTransitions[action]).join(' or ');
  faults.check(to !== null, 'WRONG_STATE', ['id'], `It is ${from}: for this it must be ${needed}.`);
  return to;
}

/** Whether work goes on in it. */
export function goesOn({ state }: Pick<Partnership, 'state'>): boolean {
  return state !== 'COMPLETED' && state !== 'ENDED';
}
