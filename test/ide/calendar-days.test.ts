import { calendarOf } from '../../ide/src/result/calendar-days';
import { findEntries } from '../../ide/src/result/find-parts';

const session = (title: string, from: string, until: string, place = '') => ({
  title,
  startsAt: `2027-03-${from}:00.000Z`,
  endsAt: `2027-03-${until}:00.000Z`,
  place: place === '' ? null : { name: place },
});
const calendar = (...sessions: object[]) => calendarOf(findEntries({ data: { event: { sessions } } }));
const drawn = ({ days }: ReturnType<typeof calendar>) =>
  days.map(({ boxes }) =>
    boxes.map(({ entry, from, hours, lane, lanes }) => [entry.title, from, hours, `${lane + 1}/${lanes}`]),
  );

test('hours down from the first to the last of all days, days across', () => {
  const seen = calendar(session('Late', '02T16:00', '02T17:15'), session('Early', '01T08:30', '01T10:00'));
  expect([seen.firstHour, seen.lastHour]).toEqual([8, 18]);
  expect(seen.days.map(({ day }) => day.toISOString().slice(0, 10))).toEqual(['2027-03-01', '2027-03-02']);
  expect(drawn(seen)).toEqual([[['Early', 0.5, 1.5, '1/1']], [['Late', 8, 1.25, '1/1']]]);
});

test('parallel rooms stand side by side, in the order of their names; a lane that is free is used again', () => {
  const seen = calendar(
    session('In 10', '01T09:00', '01T11:00', 'Room 10'),
    session('In 2', '01T09:00', '01T10:00', 'Room 2'),
    session('In 2 again', '01T10:00', '01T11:00', 'Room 2'),
    session('Alone', '01T11:00', '01T12:00', 'Hall'),
  );
  expect(drawn(seen)[0]).toEqual([
    ['In 2', 0, 1, '1/2'],
    ['In 10', 0, 2, '2/2'],
    ['In 2 again', 1, 1, '1/2'],
    ['Alone', 2, 1, '1/1'],
  ]);
});

test('what runs over midnight is in both days, what lasts longer than a day in none', () => {
  const seen = calendar(session('Night', '01T23:00', '02T01:00'), session('Week', '01T00:00', '08T00:00'));
  expect(drawn(seen)).toEqual([[['Night', 23, 1, '1/1']], [['Night', 0, 1, '1/1']]]);
  expect([seen.firstHour, seen.lastHour]).toEqual([0, 24]);
  expect(seen.long.map(({ title }) => title)).toEqual(['Week']);
});

test('ends at midnight, and days alone, need no further day', () => {
  expect(calendar(session('Evening', '01T20:00', '02T00:00')).days).toHaveLength(1);
  const dates = calendar({ title: 'No moment', startsAt: '2027-03-01', endsAt: '2027-03-02' });
  expect([dates.days, dates.long]).toEqual([[], []]);
});
