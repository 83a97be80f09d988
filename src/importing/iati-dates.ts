import type { IsoDate } from '../validation/dates';
import { isRealDay } from '../validation/check-day';
import type { IatiRecord } from './iati-record';
import { Refused, type ReportedActivity } from './reported-activity';

type Dates = Pick<ReportedActivity, 'startsOn' | 'endsOn' | 'startPlanned' | 'endPlanned'>;

/** The actual days, else the planned ones. A planned end before the actual start is out of date, and left out. */
export function iatiDates(records: readonly IatiRecord[], note: (text: string) => void): Dates {
  const day = (type: '1' | '2' | '3' | '4') => dayOfType(records, type);
  const [startActual, endActual] = [day('2'), day('4')];
  const startsOn = startActual ?? day('1');
  const endsOn = endActual ?? day('3');
  const startPlanned = startActual === null && startsOn !== null;
  const endPlanned = endActual === null && endsOn !== null;
  if (startsOn === null || endsOn === null || startsOn <= endsOn) {
    return { startsOn, endsOn, startPlanned, endPlanned };
  }
  if (startPlanned === endPlanned) throw new Refused('DATES_CONTRADICT', `${startsOn} to ${endsOn}`);
  note(`a planned day contradicts the actual one: ${startsOn} to ${endsOn}`);
  return startPlanned
    ? { startsOn: null, endsOn, startPlanned: false, endPlanned }
    : { startsOn, endsOn: null, startPlanned, endPlanned: false };
}

/** The first of its type; an XML date may end with a time zone, which a day does not need. */
function dayOfType(records: readonly IatiRecord[], type: string): IsoDate | null {
  const record = records.find(({ attributes }) => attributes['type'] === type);
  if (record === undefined) return null;
  const text = record.attributes['iso-date']?.trim() ?? '';
  const day = text.replace(/(Z|[+-]\d\d:\d\d)$/, '');
  if (!isRealDay(day) || day < '1900-01-01' || day > '2100-12-31') throw new Refused('BAD_DATE', text);
  return day;
}
