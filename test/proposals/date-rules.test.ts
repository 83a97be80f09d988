import { checkValidUntil, checkWindow } from '../../src/proposals/date-rules';
import { faultLines } from '../support/fault-lines';

const until = (date: string, today: string) => faultLines((faults) => checkValidUntil(date, today, faults));

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
