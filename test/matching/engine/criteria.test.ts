import { CRITERIA } from '../../../src/matching/engine/criteria/criteria';
import type { CriterionCode } from '../../../src/matching/engine/criteria/criterion';
import { FUNDING_OUTCOMES } from '../../../src/matching/engine/funding';
import type { CountrySituation, Member, World } from '../../../src/matching/engine/member';
import { modalitySimilarity } from '../../../src/matching/engine/modalities';
import type { View } from '../../../src/matching/engine/pair';
import { share } from '../../../src/matching/engine/scale';
import { similarity, themeSimilarity } from '../../../src/matching/engine/similarity';
import { capability, pair } from './plain';
import { FUNDING_POSITIONS, MODALITIES, randomWorld } from './random-world';
import { Pair } from '../../../src/matching/engine/pair';

function value(
  code: CriterionCode,
  one: Partial<Member>,
  other: Partial<Member>,
  world: Partial<World> = {},
  view: View = 'RECEIVER',
): number | null {
  return CRITERIA.find((criterion) => criterion.code === code)!.value(pair(one, other, world), view);
}

const situation: CountrySituation = {
  incomeGroup: 'LOW',
  ldc: true,
  lldc: false,
  sids: false,
  subregion: 'Eastern Africa',
};

describe('similarity of themes', () => {
  it.each([
    ['A.B.C', 'A.B.C', 10_000],
    ['A.B.C', 'A.B.D', 6_000],
    ['A.B.C', 'A.B', 6_000],
    ['A.B', 'A.B', 6_000],
    ['A.B', 'A.BC', 3_000],
    ['A', 'A', 3_000],
    ['A', 'AB', 0],
    ['A.B.C', 'B.B.C', 0],
  ])('%s and %s: %i', (one, other, expected) => {
    expect(themeSimilarity(one, other)).toBe(expected);
    expect(themeSimilarity(other, one)).toBe(expected);
  });

  it.each([
    [['8.3'], ['8.3'], 10_000],
    [['8.3'], ['8.5', '1.a'], 5_000],
    [['1.a'], ['17.a'], 0],
    [[], ['8.3'], 0],
  ])('SDG targets %j and %j: %i', (one, other, expected) => {
    expect(similarity(capability('A', { sdgTargets: one }), capability('B', { sdgTargets: other }))).toBe(
      expected,
    );
  });
});

describe('tables', () => {
  it('of modalities is symmetric, each modality the same as itself alone', () => {
    for (const one of MODALITIES) {
      for (const other of MODALITIES) {
        expect(modalitySimilarity(one, other)).toBe(modalitySimilarity(other, one));
        expect(modalitySimilarity(one, other) === 10_000).toBe(one === other);
      }
    }
  });

  it('of funding is symmetric', () => {
    for (const one of FUNDING_POSITIONS) {
      for (const other of FUNDING_POSITIONS) {
        expect(FUNDING_OUTCOMES[one][other]).toBe(FUNDING_OUTCOMES[other][one]);
      }
    }
  });
});

describe('criteria', () => {
  it('theme weighs needs by importance', () => {
    const needs = [
      capability('A.B.C', { importance: 'MUST' }),
      capability('D', { importance: 'SHOULD' }),
      capability('A.X', { importance: 'COULD' }),
    ];
    expect(value('THEME', { needs }, { gives: [capability('A.B.C')] })).toBe(
      Math.floor((3 * 10_000 + 0 + 3_000) / 6),
    );
    expect(value('THEME', { needs: [] }, {})).toBeNull();
  });

  it('modality knows the related one', () => {
    const needs = [capability('A', { modality: 'STUDY_VISIT' })];
    expect(value('MODALITY', { needs }, { gives: [capability('B', { modality: 'HOSTING' })] })).toBe(5_000);
    expect(value('MODALITY', { needs }, { gives: [capability('B', { modality: 'FINANCE' })] })).toBe(0);
  });

  it('text is unknown across languages and without terms', () => {
    const idf = { lexicon: { version: 1, idf: (term: string) => (term === 'rare' ? 300 : 100) } };
    expect(value('TEXT', { terms: ['common', 'rare'] }, { terms: ['a', 'rare', 'z'] }, idf)).toBe(7_500);
    expect(value('TEXT', { terms: ['a'] }, { terms: ['a'], textLanguage: 'fr' }, idf)).toBeNull();
    expect(value('TEXT', { terms: [] }, { terms: ['a'] }, idf)).toBeNull();
    expect(value('TEXT', { terms: ['a'] }, { terms: [] }, idf)).toBeNull();
    expect(
      value('TEXT', { terms: ['a'] }, { terms: ['a'] }, { lexicon: { version: 1, idf: () => 0 } }),
    ).toBeNull();
  });

  it('time counts both end days', () => {
    expect(value('TIME', {}, { window: { from: 195, to: 300 } })).toBe(5_000);
    expect(value('TIME', {}, { window: { from: 200, to: 300 } })).toBe(0);
    expect(value('TIME', {}, { window: null })).toBeNull();
  });

  it('volume compares amounts of one unit and of a theme that fits', () => {
    const need = capability('A.B.C', { quantity: 40, unit: 'PEOPLE', importance: 'MUST' });
    const give = (theme: string, quantity: number | null, unit: string | null) => ({
      gives: [capability(theme, { quantity, unit })],
    });
    expect(value('VOLUME', { needs: [need] }, give('A.B', 10, 'PEOPLE'))).toBe(2_500);
    expect(value('VOLUME', { needs: [need] }, give('A.B', 90, 'PEOPLE'))).toBe(10_000);
    expect(value('VOLUME', { needs: [need] }, give('A.B', 10, 'DAYS'))).toBeNull();
    expect(value('VOLUME', { needs: [need] }, give('Z', 10, 'PEOPLE'))).toBeNull();
    expect(value('VOLUME', { needs: [need] }, give('A.B', null, 'PEOPLE'))).toBeNull();
  });

  it('language takes the best one shared', () => {
    const speaks = (level: 'BASIC' | 'WORKING' | 'NATIVE') => ({ languages: [{ tag: 'en', level }] });
    expect(value('LANGUAGE', {}, speaks('NATIVE'))).toBe(10_000);
    expect(value('LANGUAGE', {}, speaks('WORKING'))).toBe(8_000);
    expect(value('LANGUAGE', { interpreter: true }, speaks('BASIC'))).toBe(5_000);
    expect(value('LANGUAGE', {}, speaks('BASIC'))).toBe(0);
    expect(value('LANGUAGE', { interpreter: true }, { languages: [] })).toBeNull();
  });

  it('context is the share of agreement, or its contrary where a member asks for it', () => {
    const world = {
      situation: (country: string) =>
        country === 'LAO' ? situation : { ...situation, ldc: false, subregion: null, sids: true },
    };
    expect(value('CONTEXT', {}, {}, world)).toBe(5_000);
    expect(value('CONTEXT', { differentContext: true }, { country: 'LAO' }, world)).toBe(0);
    expect(value('CONTEXT', { differentContext: true }, { country: 'LAO' }, world, 'GIVER')).toBe(10_000);
    expect(value('CONTEXT', { country: null }, {}, world)).toBeNull();
    expect(value('CONTEXT', {}, {})).toBeNull();
  });

  it('experience counts the other, and none is known to be none', () => {
    const world = {
      exchanges: (institution: string, theme: string) =>
        institution === 'giving' && theme === 'ECOM.PAYMENTS' ? 2 : 0,
      ties: () => 9,
    };
    expect(value('EXPERIENCE', {}, {}, world)).toBe(Math.floor((6_131 + 10_000) / 2));
    expect(value('EXPERIENCE', {}, {}, world, 'GIVER')).toBe(5_000);
    expect(value('EXPERIENCE', {}, {})).toBe(0);
  });

  it('geography reads the preferences of whose view it is', () => {
    const lists = { preferredCountries: new Set(['BRA', 'CHN']), avoidedCountries: new Set(['CHN']) };
    expect(value('GEOGRAPHY', lists, {})).toBe(10_000);
    expect(value('GEOGRAPHY', lists, { country: 'KEN' })).toBe(5_000);
    expect(value('GEOGRAPHY', lists, { country: 'CHN' })).toBe(0);
    expect(value('GEOGRAPHY', lists, { country: null })).toBeNull();
    expect(value('GEOGRAPHY', lists, {}, {}, 'GIVER')).toBeNull();
  });

  it('trust is half verification, half replies', () => {
    expect(value('TRUST', {}, { replies: { asked: 0, answered: 0 } })).toBe(5_000);
    expect(value('TRUST', {}, { replies: { asked: 6, answered: 6 } })).toBe(6_500);
  });

  it('give integers from 0 to 10000, with a reason where and only where they are known', () => {
    const { world, members } = randomWorld(11, { size: 20 });
    for (const receiver of members) {
      for (const giver of members) {
        const couple = new Pair('BENEFICIARY_PIVOTAL', receiver, giver, world);
        for (const criterion of CRITERIA) {
          for (const view of ['RECEIVER', 'GIVER'] as const) {
            const found = criterion.value(couple, view);
            if (found === null) continue;
            expect(Number.isInteger(found) && found >= 0 && found <= 10_000).toBe(true);
            expect(criterion.reason(couple, view)?.code).toBe(criterion.code);
          }
          if (criterion.mutual) {
            expect(criterion.value(couple, 'RECEIVER')).toBe(criterion.value(couple, 'GIVER'));
          }
        }
      }
    }
  });
});

describe('ratios', () => {
  const LARGEST = Number.MAX_SAFE_INTEGER;

  it('are exact up to the largest safe integer', () => {
    expect(share(LARGEST, LARGEST)).toBe(10_000);
    expect(share(LARGEST - 1, LARGEST)).toBe(9_999);
    expect(share((LARGEST - 1) / 2, LARGEST)).toBe(4_999);
    expect(share(1, LARGEST)).toBe(0);
    expect(share(0, 0)).toBe(10_000);
    for (const part of [900_719_925_474, 900_719_925_475, 900_719_925_476]) {
      for (const whole of [part + 1, 3 * part, 7 * part + 5]) {
        expect(share(part, whole)).toBe(Number((BigInt(part) * 10_000n) / BigInt(whole)));
      }
    }
  });

  it('hold for extreme quantities', () => {
    const need = capability('A.B.C', { quantity: LARGEST, unit: 'PEOPLE' });
    const give = capability('A.B.C', { quantity: LARGEST - 1, unit: 'PEOPLE' });
    expect(value('VOLUME', { needs: [need] }, { gives: [give] })).toBe(9_999);
  });
});
