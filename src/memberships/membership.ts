/** An account's place in an institution: asked for by the account, decided by the institution's focal points. */
export interface Membership {
  readonly id: string;
  readonly accountId: string;
  readonly institutionId: string;
  /** Under which entry the person takes part; null until it is approved. */
  readonly participantId: string | null;
  /** Decides on other members and speaks for the institution; before the approval, whether that is what was asked for. */
  readonly focalPoint: boolean;
  readonly state: MembershipState;
  /** To those who decide. */
  readonly message: string | null;
  /** Of a refusal, or of the end. */
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const membershipStates = ['REQUESTED', 'ACTIVE', 'DECLINED', 'ENDED'] as const;
export type MembershipState = (typeof membershipStates)[number];
