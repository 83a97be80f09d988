import { canonicalLanguageTag, isWritable } from '../../../src/reference/code-list';
import { UN_LANGUAGES } from '../../../src/reference/country';
import { crsPurposes, crsSectors } from '../../../src/reference/data/crs';
import { languageNames, languages } from '../../../src/reference/data/languages';
import { organisationTypes } from '../../../src/reference/data/organisation-types';
import { table } from '../../../src/reference/data/table';

describe('CRS', () => {
  test('295 purpose codes are active, 30 withdrawn; 42 sectors are active, 2 withdrawn', () => {
    const counts = [crsPurposes, crsSectors].map((list) => [
      list.filter(isWritable).length,
      list.filter((row) => !isWritable(row)).length,
    ]);
    expect(counts).toEqual([
      [295, 30],
      [42, 2],
    ]);
  });

  test('codes have their form, are unique and have a tidy name', () => {
    for (const [list, form] of [
      [crsPurposes, /^\d{5}$/],
      [crsSectors, /^\d{3}$/],
    ] as const) {
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
      expect(list.filter(({ code, name }) => !form.test(code) || !/^\S+( \S+)*$/.test(name))).toEqual([]);
    }
  });

  test('a purpose belongs to a sector; an active one to an active sector', () => {
    const sectors = new Map(crsSectors.map((sector) => [sector.code, sector]));
    const lost = crsPurposes.filter((purpose) => {
      const sector = sectors.get(purpose.sector);
      return sector === undefined || (isWritable(purpose) && !isWritable(sector));
    });
    expect(lost).toEqual([]);
  });

  test('codes of trade, water and energy mean what they meant', () => {
    const named = new Map(crsPurposes.map(({ code, name, status }) => [code, `${name} ${status}`]));
    expect(named.get('33120')).toBe('Trade facilitation ACTIVE');
    expect(named.get('14030')).toBe('Basic drinking water supply and basic sanitation ACTIVE');
    expect(named.get('23067')).toBe('Solar energy WITHDRAWN');
  });
});

test('organisation types are those of IATI', () => {
  expect(organisationTypes.map(({ code }) => code).join(' ')).toBe(
    '10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90',
  );
});

describe('languages', () => {
  test('have a canonical tag of their own and two names', () => {
    expect(new Set(languages.map(({ tag }) => tag)).size).toBe(languages.length);
    expect(languages.filter(({ tag }) => canonicalLanguageTag(tag) !== tag)).toEqual([]);
    expect(languages.filter(({ name, nativeName }) => name === '' || nativeName === '')).toEqual([]);
  });

  test('hold the tags of two letters, and those that partners need beyond them', () => {
    const tags = new Set(languages.map(({ tag }) => tag));
    expect(languages.filter(({ tag }) => tag.length === 2)).toHaveLength(183);
    for (const tag of [...UN_LANGUAGES, 'pt', 'sw', 'ha', 'zh-Hans', 'zh-Hant', 'pt-BR', 'tet', 'fil']) {
      expect([tag, tags.has(tag)]).toEqual([tag, true]);
    }
  });

  test('the runtime knows the tags, but for some of the smallest languages', () => {
    const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    const unknown = languages.filter(({ tag }) => english.of(tag) === undefined).map(({ tag }) => tag);
    expect(unknown.filter((tag) => tag.length === 2)).toEqual([]);
    expect(unknown.length).toBeLessThan(20);
  });

  test('are named in the six UN languages, without kashida', () => {
    expect(languageNames('sw')).toMatchObject({ en: 'Swahili', fr: 'swahili', zh: '斯瓦希里语' });
    expect(languageNames('bwg').ar).toBe('Barwe');
    const faulty = languages.filter(({ tag }) =>
      Object.values(languageNames(tag)).some((name) => /^\s*$|\u0640/.test(name)),
    );
    expect(faulty).toEqual([]);
  });
});

describe('a language tag', () => {
  test.each([
    ['en', 'en'],
    ['PT-br', 'pt-BR'],
    ['zh-hant', 'zh-Hant'],
    ['ZH-HANS-cn', 'zh-Hans-CN'],
    ['es-419', 'es-419'],
    ['fil', 'fil'],
    ['sl-rozaj-biske', 'sl-rozaj-biske'],
    ['de-1996', 'de-1996'],
  ])('%s is %s', (tag, canonical) => {
    expect(canonicalLanguageTag(tag)).toBe(canonical);
  });

  test.each([
    '',
    'e',
    'english',
    'en_GB',
    'en-',
    '-en',
    'en-GB-',
    'zh-Hans-Hant',
    'de-1996-1996',
    'en GB',
    'en-u-ca-buddhist',
    'x-own',
    'ен',
  ])('%j is none', (tag) => {
    expect(canonicalLanguageTag(tag)).toBeNull();
  });

  // ICU takes Montenegrin for Serbian, and Tagalog for Filipino; both have codes of their own.
  test('agrees with the runtime on the list of languages', () => {
    const differing = languages.filter(({ tag }) => Intl.getCanonicalLocales(tag)[0] !== tag);
    expect(differing.map(({ tag }) => tag)).toEqual(['cnr', 'tl']);
  });
});

describe('a table', () => {
  test('reads rows, cell by cell', () => {
    expect(
      table(
        ['a', 'b'],
        `
        1 | one
        2 |
      `,
      ),
    ).toEqual([
      { a: '1', b: 'one' },
      { a: '2', b: '' },
    ]);
  });

  test('a row with a cell too many or too few stops the start', () => {
    expect(() => table(['a', 'b'], '1 | one | uno')).toThrow('Expected 2 cells (a, b): 1 | one | uno');
    expect(() => table(['a', 'b'], '1')).toThrow('Expected 2 cells');
  });
});
