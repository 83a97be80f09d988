import { canonicalEmail, canonicalPhone } from '../../src/participants/contact-forms';

describe('an e-mail address', () => {
  test.each([
    ['somphone@moic.gov.la', 'somphone@moic.gov.la'],
    ['S.Keo+trade@MOIC.Gov.LA', 'S.Keo+trade@moic.gov.la'],
    ['用户@例子.中国', '用户@例子.中国'],
    ['मंत्री@उदाहरण.भारत', 'मंत्री@उदाहरण.भारत'],
    ["o'brien@un.org", "o'brien@un.org"],
    ['a@xn--fsqu00a.xn--0zwm56d', 'a@xn--fsqu00a.xn--0zwm56d'],
  ])('%s is one', (text, canonical) => expect(canonicalEmail(text)).toBe(canonical));

  test.each([
    '',
    'moic.gov.la',
    '@moic.gov.la',
    'somphone@',
    'somphone@localhost',
    'som phone@moic.gov.la',
    'a@b@moic.gov.la',
    '.a@moic.gov.la',
    'a..b@moic.gov.la',
    'a@-moic.gov.la',
    'a@moic..la',
    'a\u0000@moic.gov.la',
    'Somphone <somphone@moic.gov.la>',
    `${'a'.repeat(65)}@moic.gov.la`,
    `a@${'b.'.repeat(130)}la`,
  ])('%s is none', (text) => expect(canonicalEmail(text)).toBeNull());
});

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
