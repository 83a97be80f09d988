import type { IsoDate } from '../validation/dates';

/** An organisation that takes part: a ministry, an agency, a university, a chamber, a firm, a multilateral body. */
export interface Institution {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  /** Names and acronyms of the entries that turned out to be this one. */
  readonly aliases: readonly string[];
  /** Code of the IATI organisation types. */
  readonly type: string;
  /** ISO 3166-1 alpha-3; null for a multilateral, which belongs to no country. */
  readonly country: string | null;
  readonly description: string | null;
  readonly website: string | null;
  /** `<register>-<number>`, after org-id.guide. */
  readonly organisationIdentifier: string | null;
  /** The identifier of the Research Organization Registry. */
  readonly rorId: string | null;
  /** As it is stored; `standingOn` judges it by the day. */
  readonly verificationState: VerificationState;
  /** How far its identity and standing were checked: 0 not at all, 4 on site. */
  readonly verificationLevel: VerificationLevel;
  /** The last day on which that holds; null where it is not verified, or was without an end. */
  readonly verificationExpiresOn: IsoDate | null;
  /** Since when evidence waits for an administrator; null where none does. */
  readonly verificationPendingSince: Date | null;
  readonly flag: Flag | null;
  /** What the state is again when a red flag is cleared; null where none stands. */
  readonly stateWithoutFlag: Exclude<VerificationState, 'FLAGGED'> | null;
  /** Invented for the demonstration. */
  readonly illustrative: boolean;
  readonly terms: readonly string[];
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const verificationStates = ['UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED', 'FLAGGED'] as const;
export type VerificationState = (typeof verificationStates)[number];
export type VerificationLevel = 0 | 1 | 2 | 3 | 4;

export const flags = ['AMBER', 'RED'] as const;
/** A warning among administrators and the institution's own people; a red one takes its proposals out of every match. */
export type Flag = (typeof flags)[number];

/** Multilateral bodies are of no country; every other institution is of one. */
export const multilateralType = '40';
