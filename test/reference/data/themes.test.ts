import { isWritable } from '../../../src/reference/code-list';
import { UN_LANGUAGES } from '../../../src/reference/country';
import { crsPurposes } from '../../../src/reference/data/crs';
import { sdgTargets } from '../../../src/reference/data/sdg';
import { themeSynonyms } from '../../../src/reference/data/theme-synonyms';
import { themes } from '../../../src/reference/data/themes';
import { themeLabels } from '../../../src/reference/data/themes/labels';
import {
  isWithinTheme,
  normaliseThemeName,
  parentTheme,
  themeLevel,
  type ThemeRow,
} from '../../../src/reference/theme';

const codes = new Set(themes.map(({ code }) => code));
const codesOf = (list: readonly ThemeRow[]) => list.map(({ code }) => code);
const leaves = themes.filter(({ code }) => !themes.some(({ parent }) => parent === code));

describe('the tree of themes', () => {
  test('has 150 to 300 nodes in three levels', () => {
    expect(themes.length).toBeGreaterThanOrEqual(200);
    expect(themes.length).toBeLessThanOrEqual(300);
    expect(codesOf(themes.filter(({ level }) => ![1, 2, 3].includes(level)))).toEqual([]);
  });

  test('codes are unique and have their form', () => {
    expect(codes.size).toBe(themes.length);
    expect(codesOf(themes.filter(({ code }) => !/^[A-Z]+(\.[A-Z_]+){0,2}$/.test(code)))).toEqual([]);
  });

  test('a parent stands before its children, one level up', () => {
    const seen = new Set<string>();
    const wrong = themes.filter(({ code, parent, level }) => {
      const fits = parent === null ? level === 1 : seen.has(parent) && level === themeLevel(parent) + 1;
      seen.add(code);
      return !fits;
    });
    expect(codesOf(wrong)).toEqual([]);
  });

  test('every leaf is on the third level and has a definition of one sentence', () => {
    expect(codesOf(leaves.filter(({ level }) => level !== 3))).toEqual([]);
    expect(
      codesOf(themes.filter(({ level, definition }) => (level === 3) !== (definition !== null))),
    ).toEqual([]);
    expect(
      codesOf(leaves.filter(({ definition }) => !/^[A-Z][^.!?]{15,}\.$/.test(definition ?? ''))),
    ).toEqual([]);
    expect(new Set(leaves.map(({ definition }) => definition)).size).toBe(leaves.length);
  });

  test('English labels are unique in the form in which names are compared', () => {
    const names = themes.map(({ labels }) => normaliseThemeName(labels.en));
    expect(names.filter((name, i) => name === '' || names.indexOf(name) !== i)).toEqual([]);
  });

  test('every theme points to CRS purposes that may be written, and to SDG targets', () => {
    const purposes = new Set(crsPurposes.filter(isWritable).map(({ code }) => code));
    const targets = new Set(sdgTargets.map(({ code }) => code));
    const lost = themes.flatMap(({ code, crsPurposes, sdgTargets }) => [
      ...(crsPurposes.length === 0 || sdgTargets.length === 0 ? [`${code} points nowhere`] : []),
      ...crsPurposes.filter((purpose) => !purposes.has(purpose)).map((purpose) => `${code} CRS ${purpose}`),
      ...sdgTargets.filter((target) => !targets.has(target)).map((target) => `${code} SDG ${target}`),
      ...(new Set([...crsPurposes, ...sdgTargets]).size < crsPurposes.length + sdgTargets.length
        ? [`${code} names a code twice`]
        : []),
    ]);
    expect(lost).toEqual([]);
  });

  test('every goal is reached', () => {
    const goals = new Set(
      themes.flatMap(({ sdgTargets }) => sdgTargets.map((target) => target.split('.')[0])),
    );
    expect(goals.size).toBe(17);
  });

  test('roots and the second level of e-commerce are labelled in the six UN languages, nothing else', () => {
    const wanted = themes.filter(
      ({ code, level }) => level === 1 || (level === 2 && isWithinTheme(code, 'ECOM')),
    );
    expect(themeLabels.map(({ code }) => code).sort()).toEqual(codesOf(wanted).sort());
    for (const { code, labels } of wanted) {
      expect([code, Object.keys(labels).sort()]).toEqual([code, [...UN_LANGUAGES]]);
      expect([code, ...Object.values(labels).filter((label) => /^\s*$|\u0640/.test(label))]).toEqual([code]);
    }
  });

  test('cross-border e-commerce is worked out', () => {
    expect(leaves.filter(({ code }) => isWithinTheme(code, 'ECOM')).length).toBeGreaterThanOrEqual(45);
    expect(codesOf(themes.filter(({ parent }) => parent === 'ECOM'))).toEqual([
      'ECOM.CUSTOMS',
      'ECOM.PAYMENTS',
      'ECOM.LOGISTICS',
      'ECOM.PLATFORM',
      'ECOM.SME',
      'ECOM.TALENT',
      'ECOM.CONSUMER',
      'ECOM.DATA',
      'ECOM.PILOT',
      'ECOM.INCLUSION',
      'ECOM.POVERTY',
    ]);
    expect(codes.has('ECOM.PAYMENTS.MOBILE_MONEY')).toBe(true);
  });

  test('paths are read from the code', () => {
    expect(parentTheme('ECOM.PAYMENTS.MOBILE_MONEY')).toBe('ECOM.PAYMENTS');
    expect(parentTheme('ECOM')).toBeNull();
    expect(isWithinTheme('ECOM.SME', 'ECOM.SME')).toBe(true);
    expect(isWithinTheme('ECOM.SMELTING', 'ECOM.SME')).toBe(false);
  });
});

describe('names of themes in public lists', () => {
  test('lead to themes that exist', () => {
    expect([...themeSynonyms].filter(([, code]) => !codes.has(code))).toEqual([]);
  });

  test('are held in the form in which they are compared', () => {
    expect(
      [...themeSynonyms.keys()].filter((name) => name === '' || normaliseThemeName(name) !== name),
    ).toEqual([]);
  });

  test('never lead away from the theme that bears the name', () => {
    const away = themes.filter(
      ({ code, labels }) => themeSynonyms.get(normaliseThemeName(labels.en)) !== code,
    );
    expect(codesOf(away)).toEqual([]);
  });

  test.each([
    'Agriculture and Food Security',
    'Digitalization',
    'Energy',
    'Environment',
    'Gender Equality',
    'Governance ',
    'Health',
    'Poverty and Inequality',
    'Resilience',
    'Education',
    'Infrastructure',
    'Job Creation',
    'Peace',
    'Risk Management  ',
    'Social Protection',
    'Trade',
    'Youth',
    'E-Commerce',
    'SCIENCE & TECHNOLOGY',
    'Tourism',
    'Water, Sanitation and Hygiene',
  ])('%s is known', (name) => {
    expect(themeSynonyms.get(normaliseThemeName(name))).toBeDefined();
  });

  test.each([
    ['  Trade & Investment ', 'trade and investment'],
    ['E-Commerce', 'e commerce'],
    ["Women's Empowerment", 'women s empowerment'],
    ['Éducation', 'education'],
  ])('%j is compared as %j', (name, normalised) => {
    expect(normaliseThemeName(name)).toBe(normalised);
  });
});
