import { searchTermsOf, termsOf } from '../../src/text/terms';

const finds = (text: string, search: string): boolean => {
  const terms = termsOf(text);
  const wanted = searchTermsOf(search);
  return wanted.length > 0 && wanted.every((part) => terms.some((term) => term.startsWith(part)));
};

describe('search terms', () => {
  test.each([
    ['Customs clearance for small exporters', 'custom'],
    ['Customs clearance for small exporters', 'EXPORTER'],
    ['Facilitation du commerce électronique', 'electronique'],
    ['跨境电子商务海关便利化', '海关'],
    ['跨境电子商务海关便利化', '电子商务'],
    ['跨境电子商务海关便利化', '关'],
    ['تيسير التجارة الإلكترونية عبر الحدود', 'تجارة الكترونية'],
    ['التّجارة', 'تجاره'],
    ['Обучение электронной торговле', 'торговле'],
    ['5G网络 training', '5g'],
    ['ＳＭＥ　ｏｎｂｏａｒｄｉｎｇ', 'sme'],
    ['Policies for warehouses', 'policy warehouse'],
  ])('%s is found by %s', (text, search) => expect(finds(text, search)).toBe(true));

  test.each([
    ['Customs clearance', 'payments'],
    ['跨境电子商务', '海关'],
    ['Customs clearance', '...'],
    ['关 电', '关电'],
  ])('%s is not found by %s', (text, search) => expect(finds(text, search)).toBe(false));

  test('leave out what is too long to be a word', () => {
    expect(termsOf(`${'x'.repeat(5_000)} port`)).toEqual(['port']);
  });

  test('are distinct and sorted, without function words', () => {
    expect(termsOf('The port and the ports of the port')).toEqual(['port']);
    expect(termsOf('b a1 c')).toEqual(['a1', 'b', 'c']);
  });
});
