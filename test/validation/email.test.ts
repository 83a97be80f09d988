import { canonicalEmail } from '../../src/validation/email';

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
