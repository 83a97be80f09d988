import type { IsoDate } from '../validation/dates';

/** Cooperation that is on public record elsewhere, as a file told it. */
export interface Activity {
  readonly id: string;
  /** Which record: `IATI`, or the name under which a list was imported. */
  readonly source: string;
  /** Its own in that record: source and identifier together name one activity. */
  readonly identifier: string;
  /** Who published it there, as the file names them; null where it does not. */
  readonly reportedBy: string | null;
  readonly title: string;
  /** In every language that the file gives; `title` is the first. */
  readonly titles: readonly ActivityTitle[];
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  /** The day was planned; that it came so is not recorded. */
  readonly startPlanned: boolean;
  readonly endPlanned: boolean;
  /** The file gives years: the days are the first and the last of them. */
  readonly yearsOnly: boolean;
  /** Null where the file says nothing of it. */
  readonly status: ActivityStatus | null;
  /** Code of the IATI collaboration types. */
  readonly collaborationType: string | null;
  /** OECD DAC sectors and purpose codes as the file gives them, withdrawn ones too. */
  readonly sectors: readonly string[];
  /** IATI regions as the file gives them. */
  readonly regions: readonly string[];
  readonly illustrative: boolean;
  readonly terms: readonly string[];
  /** What the file told, as a hash: the same again changes nothing. */
  readonly fingerprint: string;
  /** When an import last wrote it. */
  readonly importedAt: Date;
  /** When an import last found it in its source. */
  readonly seenAt: Date;
}

export interface ActivityTitle {
  /** A language tag; null where the file names none. */
  readonly language: string | null;
  readonly text: string;
}

/** IATI's activity statuses, in the order of their codes. */
export const activityStatuses = [
  'PIPELINE',
  'IMPLEMENTATION',
  'FINALISATION',
  'CLOSED',
  'CANCELLED',
  'SUSPENDED',
] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export const partyRoles = [
  'PROVIDER',
  'RECIPIENT',
  'FUNDING',
  'ACCOUNTABLE',
  'EXTENDING',
  'IMPLEMENTING',
] as const;
export type PartyRole = (typeof partyRoles)[number];

/** Who takes part: an institution, or a country as such; where a file gives a name that many may have, that name and neither. */
export interface ActivityParty {
  readonly activityId: string;
  readonly position: number;
  readonly role: PartyRole;
  readonly institutionId: string | null;
  /** Alpha-3, of a country as such. */
  readonly country: string | null;
  /** As the file names it. */
  readonly name: string | null;
  /** Of the activity's value, in ten-thousandths. */
  readonly share: number | null;
}
