import { checkDay, checkValidUntil, checkWindow } from '../../src/proposals/date-rules';
import { faultLines } from '../support/fault-lines';

const day = (date: string) => faultLines((faults) => checkDay(date, ['day'], faults));
const until = (date: string, today: string) => faultLines((faults) => checkValidUntil(date, today, faults));

test('a day is one of the calendar, within two centuries', () => {
  expect(['1900-01-01', '2028-02-29', '2199-12-31'].flatMap(day)).toEqual([]);
  expect(
    ['2027-02-29', '2027-04-31', '2027-1-1', '', 'today', '20270101'].map((date) => day(date)[0]),
  ).toEqual(Array(6).fill('day BAD_FORMAT'));
  expect(['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31'].map((date) => day(date)[0])).toEqual(
    Array(4).fill('day OUT_OF_RANGE'),
  );
});

test('the last day is from today to five years ahead', () => {
  expect(until('2027-06-01', '2027-06-01')).toEqual([]);
  expect(until('2032-06-01', '2027-06-01')).toEqual([]);
  expect(until('2027-05-31', '2027-06-01')).toEqual(['validUntil OUT_OF_RANGE']);
  expect(until('2032-06-02', '2027-06-01')).toEqual(['validUntil OUT_OF_RANGE']);
  // 29 February has no counterpart five years later: the day after 28 February counts.
  expect(until('2033-03-01', '2028-02-29')).toEqual([]);
  expect(until('2033-03-02', '2028-02-29')).toEqual(['validUntil OUT_OF_RANGE']);
});

test('a window of one day lasts one day', () => {
  const window = { from: '2027-06-01', to: '2027-06-01' };
  const lasting = (days: number | null) => faultLines((faults) => checkWindow(window, days, faults));
  expect([lasting(null), lasting(1)]).toEqual([[], []]);
  expect(lasting(2)).toEqual(['durationDays CONTRADICTION']);
});
