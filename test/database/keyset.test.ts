import * as fc from 'fast-check';
import { checkedPage, decodeCursor, encodeCursor, fingerprintOf, pageOf } from '../../src/database/keyset';
import type { DomainError } from '../../src/validation/faults';

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (fault) {
    return (fault as DomainError).faults[0].code;
  }
};

describe('cursors', () => {
  const fingerprint = fingerprintOf('list', { kind: 'OFFER' });

  test('give back the key that was put in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}|\p{Cs}/u.test(text)),
        fc.integer(),
        (text, number) => {
          const cursor = encodeCursor(fingerprint, [text, number]);
          expect(decodeCursor(cursor, fingerprint, ['text', 'integer'])).toEqual([text, number]);
        },
      ),
    );
  });

  test.each([
    ['another list', encodeCursor(fingerprintOf('list', { kind: 'REQUEST' }), ['a'])],
    ['too many parts', encodeCursor(fingerprint, ['a', 'b'])],
    ['a value of another type', encodeCursor(fingerprint, [1])],
    ['a control character', encodeCursor(fingerprint, ['a\u0000'])],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['nothing', ''],
    ['not base64', '€€€'],
  ])('of %s are refused', (_, cursor) => {
    expect(codeOf(() => decodeCursor(cursor, fingerprint, ['text']))).toBe('BAD_CURSOR');
  });

  test.each([
    ['uuid', '0C9E0000-0000-0000-0000-000000000000'],
    ['date', '2026-13-01'],
    ['timestamptz', "now'; --"],
  ] as const)('with a forged %s are refused', (type, value) => {
    expect(codeOf(() => decodeCursor(encodeCursor(fingerprint, [value]), fingerprint, [type]))).toBe(
      'BAD_CURSOR',
    );
  });
});

describe('pages', () => {
  test.each([0, -1, 101])('of %d entries are refused', (first) => {
    expect(codeOf(() => checkedPage(first, null))).toBe('OUT_OF_RANGE');
  });

  test('know whether more follows', () => {
    const page = pageOf([1, 2, 3], { first: 2, after: null }, 'f', (row) => [row]);
    expect(page).toMatchObject({ rows: [1, 2], hasNextPage: true, hasPreviousPage: false });
    expect(pageOf([3], { first: 2, after: 'x' }, 'f', (row) => [row])).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });
});
