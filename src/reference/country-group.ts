export type GroupCode =
  | 'LDC'
  | 'LLDC'
  | 'SIDS_UN'
  | 'SIDS_M49'
  | 'G77'
  | 'DAC_ODA'
  | 'AU'
  | 'ASEAN'
  | 'BRICS'
  | 'CARICOM'
  | 'ECOWAS'
  | 'EU'
  | 'G20'
  | 'IBERO_AMERICAN'
  | 'LAS'
  | 'OECD'
  | 'PIF';

export interface CountryGroup {
  readonly code: GroupCode;
  readonly name: string;
  /** Whose list it is, and what a reader may mistake it for. */
  readonly description: string;
  readonly source: string;
}

/**
 * EFFECTIVE: in force. SCHEDULED: ends on a date that has been decided. EXTENSION_REQUESTED: such a date stands, the country has
 * asked for more time, and the outcome is not known here. DEFERRED: the end was put off without a new date. UNVERIFIED: sources
 * disagree or could not be read.
 */
export type Certainty = 'EFFECTIVE' | 'SCHEDULED' | 'EXTENSION_REQUESTED' | 'DEFERRED' | 'UNVERIFIED';

/** How far a date may be trusted. One known by month or year stands on the last day of it: nobody joins or leaves too early. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

export interface Membership {
  readonly group: GroupCode;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** First day as a member; null: since before anything recorded here. */
  readonly validFrom: string | null;
  readonly fromPrecision: DatePrecision;
  /** First day no longer a member; null: no end is known. */
  readonly validTo: string | null;
  readonly toPrecision: DatePrecision;
  /** First day on which a decided smooth transition no longer applies. */
  readonly transitionUntil: string | null;
  readonly certainty: Certainty;
  readonly source: string;
  readonly checkedOn: string;
  readonly note: string | null;
}

/** What decides whether a membership counts; a row of the database has it too. */
export type Tenure = Pick<Membership, 'validFrom' | 'validTo' | 'transitionUntil' | 'certainty'>;

/** What can be said of a country and a group on a day. */
export interface Standing<T extends Tenure> {
  readonly member: boolean;
  /** The row that decides; null where none has begun. */
  readonly membership: T | null;
  /** A member although the recorded end has passed, because an extension was asked for or the end deferred: say so. */
  readonly heldPastEnd: boolean;
  /** Has left, and still enjoys a decided transition. */
  readonly inTransition: boolean;
}

/**
 * `memberships` are those of one country in one group; `asOf` is a day, ISO 8601. The row that began last decides; of those that
 * began on the same day, the last in the list.
 */
export function standingOn<T extends Tenure>(memberships: readonly T[], asOf: string): Standing<T> {
  const membership = memberships
    .filter(({ validFrom }) => validFrom === null || validFrom <= asOf)
    .sort(byStart)
    .at(-1);
  if (membership === undefined)
    return { member: false, membership: null, heldPastEnd: false, inTransition: false };
  const ended = membership.validTo !== null && membership.validTo <= asOf;
  const heldPastEnd = ended && endIsOpen(membership.certainty);
  const member = !ended || heldPastEnd;
  const inTransition = !member && membership.transitionUntil !== null && asOf < membership.transitionUntil;
  return { member, membership, heldPastEnd, inTransition };
}

export function isMember(memberships: readonly Tenure[], asOf: string): boolean {
  return standingOn(memberships, asOf).member;
}

/** Members of one group on a day, alpha-3, sorted. */
export function membersOn(
  memberships: readonly (Tenure & Pick<Membership, 'group' | 'country'>)[],
  group: GroupCode,
  asOf: string,
): string[] {
  const tenures = new Map<string, Tenure[]>();
  for (const membership of memberships) {
    if (membership.group !== group) continue;
    const known = tenures.get(membership.country);
    if (known) known.push(membership);
    else tenures.set(membership.country, [membership]);
  }
  return [...tenures.keys()].filter((country) => isMember(tenures.get(country) ?? [], asOf)).sort();
}

function endIsOpen(certainty: Certainty): boolean {
  return certainty === 'EXTENSION_REQUESTED' || certainty === 'DEFERRED';
}

function byStart(a: Tenure, b: Tenure): number {
  const [one, other] = [a.validFrom ?? '', b.validFrom ?? ''];
  return one < other ? -1 : Number(one > other);
}
