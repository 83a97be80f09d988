import { canonicalPhone } from '../../src/participants/contact-forms';

describe('a telephone number', () => {
  test.each([
    ['+8562055512345', '+8562055512345'],
    ['+856 20 5551-2345', '+8562055512345'],
    ['+1 (212) 963.1234', '+12129631234'],
    ['+683 4000', '+6834000'],
  ])('%s is one', (text, canonical) => expect(canonicalPhone(text)).toBe(canonical));

  test.each([
    '',
    '02055512345',
    '00856205551234',
    '+0856205551',
    '+12345',
    '+1234567890123456',
    '+856 20 abc',
    '+٨٥٦٢٠٥٥٥',
  ])('%s is none', (text) => expect(canonicalPhone(text)).toBeNull());
});
