import { epochDay, isoDate, type IsoDate } from './dates';
import { Faults } from './faults';

const earliest = '1900-01-01';
const latest = '2199-12-31';

/** A day of the calendar, in a range that nothing here leaves and every database holds. */
export function checkDay(date: IsoDate, path: readonly string[], faults: Faults): boolean {
  return (
    faults.check(isRealDay(date), 'BAD_FORMAT', path, 'Must be a day of the calendar, YYYY-MM-DD.') &&
    faults.check(
      date >= earliest && date <= latest,
      'OUT_OF_RANGE',
      path,
      `Must be a day from ${earliest} to ${latest}.`,
    )
  );
}

/** The day as of which a client asks; today where it names none. */
export function checkedAsOf(asOf: IsoDate | null | undefined, today: IsoDate): IsoDate {
  if (asOf == null) return today;
  const faults = new Faults();
  checkDay(asOf, ['asOf'], faults);
  faults.throwIfAny();
  return asOf;
}

export function isRealDay(date: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? epochDay(date) : NaN;
  return !Number.isNaN(day) && isoDate(day) === date;
}
