import type { ActivityStatus, ActivityTitle, PartyRole } from '../activities/activity';
import type { IsoDate } from '../validation/dates';

/** An activity as a file tells it, in the product's own codes. */
export interface ReportedActivity {
  readonly identifier: string;
  readonly reportedBy: string | null;
  readonly titles: readonly ActivityTitle[];
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly startPlanned: boolean;
  readonly endPlanned: boolean;
  readonly yearsOnly: boolean;
  readonly status: ActivityStatus | null;
  readonly collaborationType: string | null;
  readonly sectors: readonly string[];
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  /** Goals (`8`) and targets (`8.3`). */
  readonly sdg: readonly string[];
  readonly parties: readonly ReportedParty[];
}

/** A country as such, or an organisation. */
export interface ReportedParty {
  readonly role: PartyRole;
  /** Alpha-3. */
  readonly country: string | null;
  readonly organisation: ReportedOrganisation | null;
  /** In ten-thousandths. */
  readonly share: number | null;
}

export interface ReportedOrganisation {
  /** A well-formed organisation identifier or ROR id; null where the file gives none. */
  readonly reference: string | null;
  readonly name: string | null;
  /** Code of the IATI organisation types; null where the file gives none that is known. */
  readonly type: string | null;
}

/** Why an activity is not imported. */
export const refusalReasons = {
  NO_IDENTIFIER: 'It has no identifier of its own.',
  NO_TITLE: 'It has no title.',
  TOO_LARGE: 'A text is longer than 2,000 characters, or it has more than 2,000 entries or 200 parties.',
  BAD_ROW: 'The row cannot be read.',
  BAD_DATE: 'A date is no day of the calendar from 1900 to 2100.',
  DATES_CONTRADICT: 'It ends before it begins.',
  TOO_FEW_PARTIES: 'Fewer than two different parties are known.',
  DUPLICATE: 'The file has its identifier, or its title, a second time.',
} as const;
export type RefusalReason = keyof typeof refusalReasons;

/** Where it stands in the file, what it is, and what came of reading it. */
export interface Reading {
  /** The line of an XML file, the row of a list; from 1. */
  readonly line: number;
  readonly identifier: string;
  readonly activity: ReportedActivity | null;
  /** Why it is refused; null where it is not. */
  readonly refusal: Refusal | null;
  /** What was left out of an activity that is imported. */
  readonly notes: readonly string[];
}

export interface Refusal {
  readonly reason: RefusalReason;
  /** What of it: the value that was found. */
  readonly detail: string;
}

/** Thrown while one activity is read, and caught around it. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail: string,
  ) {
    super(refusalReasons[reason]);
  }
}

const mostParties = 200;

/** What holds of every activity, from whichever file. */
export function checkParties(parties: readonly ReportedParty[]): void {
  if (parties.length > mostParties) throw new Refused('TOO_LARGE', `${parties.length} parties`);
  const different = new Set(
    parties.map(({ country, organisation }) => country ?? organisation?.reference ?? organisation?.name),
  );
  if (different.size < 2) throw new Refused('TOO_FEW_PARTIES', [...different].join(', '));
}
