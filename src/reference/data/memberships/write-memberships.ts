import type { Certainty, DatePrecision, GroupCode, Membership } from '../../country-group';
import { words } from '../table';

/** Countries that share dates. A date may be a day, a month or a year: its form says how far it is known. */
interface Entry {
  readonly countries: string;
  readonly since?: string;
  readonly until?: string;
  readonly transitionUntil?: string;
  readonly certainty?: Certainty;
  readonly source?: string;
  readonly note?: string;
}

const CHECKED_ON = '2026-11-23';

export function writeMemberships(group: GroupCode, source: string, entries: readonly Entry[]): Membership[] {
  return entries.flatMap((entry) =>
    words(entry.countries).map((country) => ({
      group,
      country,
      validFrom: lastDay(entry.since),
      fromPrecision: precision(entry.since),
      validTo: lastDay(entry.until),
      toPrecision: precision(entry.until),
      transitionUntil: entry.transitionUntil ?? null,
      certainty: entry.certainty ?? 'EFFECTIVE',
      source: entry.source ?? source,
      checkedOn: CHECKED_ON,
      note: entry.note ?? null,
    })),
  );
}

function precision(date = 'YYYY-MM-DD'): DatePrecision {
  if (date.length === 4) return 'YEAR';
  return date.length === 7 ? 'MONTH' : 'DAY';
}

function lastDay(date: string | undefined): string | null {
  if (date === undefined) return null;
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}
