/** A calendar day as `YYYY-MM-DD`: what the API, the database's `date` and the domain all use. */
export type IsoDate = string;

const dayInMs = 86_400_000;

/** Days since 1970-01-01. */
export function epochDay(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayInMs;
}

export function isoDate(day: number): IsoDate {
  return new Date(day * dayInMs).toISOString().slice(0, 10);
}

/** The day it is at that moment in UTC, the platform's calendar. */
export function dayOf(moment: Date): IsoDate {
  return moment.toISOString().slice(0, 10);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(epochDay(date) + days);
}
