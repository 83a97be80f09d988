import type { IsoDate } from '../validation/dates';

/** What partners have put in writing: of a partnership, or standing alone, as one that was imported. */
export interface Agreement {
  readonly id: string;
  readonly partnershipId: string | null;
  readonly kind: AgreementKind;
  readonly title: string;
  readonly note: string | null;
  readonly signedOn: IsoDate | null;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly documentLink: string | null;
  /** For its parties only, also when it is agreed. */
  readonly confidential: boolean;
  readonly state: AgreementState;
  readonly illustrative: boolean;
  readonly createdAt: Date;
}

/** A country, or an institution, of an agreement that stands alone. */
export interface AgreementParty {
  readonly agreementId: string;
  readonly position: number;
  readonly country: string | null;
  readonly institutionId: string | null;
}

/** A member's word that it agrees. */
export interface AgreementConfirmation {
  readonly agreementId: string;
  readonly proposalId: string;
  readonly confirmedAt: Date;
}

export type AgreementKind = 'LETTER_OF_INTENT' | 'MEMORANDUM' | 'WORK_PLAN' | 'PROJECT' | 'CONTRACT';

export type AgreementState = 'PROPOSED' | 'AGREED' | 'WITHDRAWN';
