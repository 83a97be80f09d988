import { checkDay } from '../../src/validation/check-day';
import { checkDistinct, checkLine, checkText } from '../../src/validation/checks';
import { checkWebAddress } from '../../src/validation/web-address';
import { faultLines } from '../support/fault-lines';

const day = (date: string) => faultLines((faults) => checkDay(date, ['day'], faults));
const text = (value: string) =>
  faultLines((faults) => checkText(faults, ['text'], value, { least: 2, most: 20 }));
const line = (value: string) =>
  faultLines((faults) => checkLine(faults, ['line'], value, { least: 2, most: 20 }));
const address = (value: string) => faultLines((faults) => checkWebAddress(faults, ['at'], value));

test('a day is one of the calendar, within two centuries', () => {
  expect(['1900-01-01', '2028-02-29', '2199-12-31'].flatMap(day)).toEqual([]);
  expect(
    ['2027-02-29', '2027-04-31', '2027-1-1', '', 'today', '20270101'].map((date) => day(date)[0]),
  ).toEqual(Array(6).fill('day BAD_FORMAT'));
  expect(['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31'].map((date) => day(date)[0])).toEqual(
    Array(4).fill('day OUT_OF_RANGE'),
  );
});

test('a text may have lines, and no other control character', () => {
  expect(['two\nlines', 'a\ttab', 'نص', '👩‍👩‍👧 family'].flatMap(text)).toEqual([]);
  expect(['NUL \u0000', 'escape \u001b', 'next line \u0085', 'half \ud83d'].flatMap(text)).toEqual(
    Array(4).fill('text BAD_CHARACTER'),
  );
});

test('what does not show is no text', () => {
  expect(['', '   ', '\u200b\u200b\u200b', 'a\u200d\u202e', '\ufeff \u00ad'].flatMap(text)).toEqual(
    Array(5).fill('text TOO_SHORT'),
  );
});

test('a name stands on one line', () => {
  expect(line('One line')).toEqual([]);
  expect(['two\nlines', 'two\rlines', 'two\u2028lines'].flatMap(line)).toEqual(
    Array(3).fill('line BAD_CHARACTER'),
  );
});

test('what stands twice is told in a short message', () => {
  expect(() =>
    faultLines((faults) => {
      checkDistinct(faults, ['list'], ['x'.repeat(500_000), 'x'.repeat(500_000)]);
      faults.throwIfAny();
    }),
  ).toThrow(/^.{0,200}$/);
});

test('an address leads where it says', () => {
  expect(['https://un.org', ' http://例子.公司/路 '].flatMap(address)).toEqual([]);
  expect(
    [
      'javascript:alert(1)',
      'un.org',
      'https://un.org@elsewhere.example',
      'https://un.org/a b',
      'https://un.\norg',
    ].flatMap(address),
  ).toEqual(Array(5).fill('at BAD_FORMAT'));
  expect([address('https://un.org/\u0000'), address(`https://un.org/${'x'.repeat(500)}`)].flat()).toEqual([
    'at BAD_CHARACTER',
    'at TOO_LONG',
  ]);
});
