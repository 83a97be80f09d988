import type { SpokenLanguage } from './spoken-language';

/** A person in one institution: who serves in two is two participants. */
export interface Participant {
  readonly id: string;
  readonly institutionId: string;
  /** The account of the person; null where somebody else keeps the entry. */
  readonly accountId: string | null;
  /** Personal data, as e-mail and phone are. */
  readonly name: string;
  readonly email: string | null;
  /** E.164: `+8562055512345`. */
  readonly phone: string | null;
  /** What the person does there, in the institution's words. */
  readonly position: string | null;
  readonly roles: readonly ParticipantRole[];
  readonly languages: readonly SpokenLanguage[];
  /** IANA name. */
  readonly timeZone: string | null;
  /** When the person agreed to be listed; null where that agreement is not there, or was withdrawn. */
  readonly consentedAt: Date | null;
  /** Whether partners read name, e-mail and telephone once both sides have said yes. */
  readonly sharesContact: boolean;
  /** When the person was forgotten: the entry stands for 'former participant' wherever something refers to it. */
  readonly erasedAt: Date | null;
  /** Invented for the demonstration. */
  readonly illustrative: boolean;
  /** What a search may look through on anybody's behalf. */
  readonly terms: readonly string[];
  /** Of the name: searched only on behalf of those who may read it. */
  readonly nameTerms: readonly string[];
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const participantRoles = [
  'PRACTITIONER',
  'POLICY_MAKER',
  'ENTREPRENEUR',
  'TRAINER',
  'RESEARCHER',
  'FOCAL_POINT',
  'ORGANISER',
] as const;
export type ParticipantRole = (typeof participantRoles)[number];
