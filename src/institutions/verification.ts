import type { IsoDate } from '../validation/dates';
import type { Flag, Institution, VerificationLevel, VerificationState } from './institution';

/** All of an institution that its verification consists of. */
export type Verification = Pick<
  Institution,
  | 'verificationState'
  | 'verificationLevel'
  | 'verificationExpiresOn'
  | 'verificationPendingSince'
  | 'flag'
  | 'stateWithoutFlag'
>;

/** How every institution begins. */
export const unverified = {
  verificationState: 'UNVERIFIED',
  verificationLevel: 0,
  verificationExpiresOn: null,
  verificationPendingSince: null,
  flag: null,
  stateWithoutFlag: null,
} as const satisfies Verification;

/** Of a whole institution only its verification. */
export function verificationOf({
  verificationState,
  verificationLevel,
  verificationExpiresOn,
  verificationPendingSince,
  flag,
  stateWithoutFlag,
}: Verification): Verification {
  return {
    verificationState,
    verificationLevel,
    verificationExpiresOn,
    verificationPendingSince,
    flag,
    stateWithoutFlag,
  };
}

/** What an administrator has found, or what has happened by itself: entries are added, never changed. */
export interface VerificationEvent {
  readonly institutionId: string;
  readonly kind: VerificationEventKind;
  /** Of a verification, and of one that expired. */
  readonly level: VerificationLevel | null;
  readonly expiresOn: IsoDate | null;
  readonly flag: Flag | null;
  readonly reason: string | null;
  /** Account, or `calendar`. */
  readonly changedBy: string;
  readonly changedAt: Date;
}

export const verificationEventKinds = [
  'EVIDENCE',
  'VERIFIED',
  'REJECTED',
  'FLAG_RAISED',
  'FLAG_CLEARED',
  'EXPIRED',
  'MERGED',
] as const;
export type VerificationEventKind = (typeof verificationEventKinds)[number];

/** What an institution shows to be checked by. */
export interface Evidence {
  readonly id: string;
  readonly institutionId: string;
  readonly kind: EvidenceKind;
  readonly description: string;
  /** https alone: it is opened by whoever checks. */
  readonly link: string;
  readonly submittedBy: string;
  readonly submittedAt: Date;
}

export const evidenceKinds = [
  'REGISTRATION',
  'MANDATE',
  'OFFICIAL_LETTER',
  'REPORT',
  'WEBSITE',
  'OTHER',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** As much as one institution may hand in. */
export const mostEvidence = 100;

/** How expiry is named in a history. */
export const calendar = 'calendar';

/** The state without a red flag, as it is stored. */
function calmState({
  verificationState,
  stateWithoutFlag,
}: Verification): Exclude<VerificationState, 'FLAGGED'> {
  return verificationState === 'FLAGGED' ? (stateWithoutFlag ?? 'UNVERIFIED') : verificationState;
}

/** Whether a verification has ended and the sweep has not recorded it yet. */
export function hasExpired(verification: Verification, today: IsoDate): boolean {
  const { verificationExpiresOn } = verification;
  return (
    calmState(verification) === 'VERIFIED' && verificationExpiresOn !== null && verificationExpiresOn < today
  );
}

/** What a verification is on a day: judged by the date, so that nothing stale is shown before the sweep has recorded it. */
export function standingOn(verification: Verification, today: IsoDate): Verification {
  if (!hasExpired(verification, today)) return verification;
  const state = verification.verificationPendingSince === null ? 'UNVERIFIED' : 'PENDING';
  return withState({ ...verification, verificationLevel: 0, verificationExpiresOn: null }, state);
}

/** The verification with another state, which a red flag goes on to cover. */
export function withState(
  verification: Verification,
  state: Exclude<VerificationState, 'FLAGGED'>,
): Verification {
  return verification.verificationState === 'FLAGGED'
    ? { ...verification, stateWithoutFlag: state }
    : { ...verification, verificationState: state };
}

/** The verification under another flag, or under none: only a red one covers its state. */
export function withFlag(verification: Verification, flag: Flag | null): Verification {
  const state = calmState(verification);
  return flag === 'RED'
    ? { ...verification, flag, verificationState: 'FLAGGED', stateWithoutFlag: state }
    : { ...verification, flag, verificationState: state, stateWithoutFlag: null };
}

/** Evidence makes an unchecked institution one to be checked; what was found before stands until an administrator finds otherwise. */
export function withEvidence(verification: Verification, now: Date): Verification {
  const waiting = {
    ...verification,
    verificationPendingSince: verification.verificationPendingSince ?? now,
  };
  return calmState(verification) === 'UNVERIFIED' ? withState(waiting, 'PENDING') : waiting;
}
