import fc from 'fast-check';
import { CRITERION_CODES } from '../../../src/matching/engine/criteria/criteria';
import { BENEFICIARY_WEIGHTS, PIVOTAL_WEIGHTS } from '../../../src/matching/engine/default-weights';
import { ROLES_OF, type Pairing, type View } from '../../../src/matching/engine/pair';
import {
  LARGEST_WEIGHT,
  normaliseWeights,
  weightProblems,
  weightsFor,
} from '../../../src/matching/engine/weights';
import { COLUMNS, largestRemainder } from './oracle';

const sum = (weights: Readonly<Record<string, number>>) =>
  Object.values(weights).reduce((total, weight) => total + weight, 0);

const stated = fc
  .dictionary(fc.constantFrom(...CRITERION_CODES), fc.integer({ min: 0, max: LARGEST_WEIGHT }))
  .filter((weights) => sum(weights) > 0);

describe('weights', () => {
  it('are those of the specification', () => {
    expect(Object.values(BENEFICIARY_WEIGHTS)).toEqual(COLUMNS.b);
    expect(Object.values(PIVOTAL_WEIGHTS)).toEqual(COLUMNS.p);
    expect(Object.keys(BENEFICIARY_WEIGHTS)).toEqual(CRITERION_CODES);
  });

  it('normalise to 10000 by largest remainder, each within one of its exact part', () => {
    fc.assert(
      fc.property(stated, (weights) => {
        const normalised = normaliseWeights(weights);
        expect(sum(normalised)).toBe(10_000);
        expect(Object.values(normalised)).toEqual(
          largestRemainder(CRITERION_CODES.map((code) => weights[code] ?? 0)),
        );
        for (const code of CRITERION_CODES) {
          const exact = ((weights[code] ?? 0) * 10_000) / sum(weights);
          expect(Math.abs(normalised[code] - exact)).toBeLessThan(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('round up the earlier of equal remainders', () => {
    expect(normaliseWeights({ TIME: 1, TRUST: 1, THEME: 1 })).toMatchObject({
      THEME: 3_334,
      TIME: 3_333,
      TRUST: 3_333,
    });
  });

  it('are the defaults of the roles in every pairing, restricted to what the pairing has', () => {
    const views: readonly View[] = ['RECEIVER', 'GIVER'];
    for (const pairing of Object.keys(ROLES_OF) as Pairing[]) {
      for (const view of views) expect(sum(weightsFor(pairing, view, null))).toBe(10_000);
    }
    expect(weightsFor('BENEFICIARY_PIVOTAL', 'RECEIVER', null)).toEqual(BENEFICIARY_WEIGHTS);
    expect(weightsFor('BENEFICIARY_PIVOTAL', 'GIVER', null)).toEqual(PIVOTAL_WEIGHTS);
    const facilitated = weightsFor('BENEFICIARY_FACILITATING', 'RECEIVER', null);
    expect(facilitated).toMatchObject({ THEME: 4_063, TEXT: 0, VOLUME: 0, CONTEXT: 0, EXPERIENCE: 0 });
    expect(weightsFor('PIVOTAL_FACILITATING', 'GIVER', null).THEME).toBe(0);
  });

  it('fall back on the defaults where a pairing has none of the criteria that were stated', () => {
    expect(weightsFor('PIVOTAL_FACILITATING', 'RECEIVER', { THEME: 1 })).toEqual(
      weightsFor('PIVOTAL_FACILITATING', 'RECEIVER', null),
    );
    expect(weightsFor('PIVOTAL_FACILITATING', 'RECEIVER', { THEME: 9, TRUST: 1 }).TRUST).toBe(10_000);
  });

  it('say what is wrong with them', () => {
    expect(weightProblems({ THEME: 0, TRUST: 3 })).toEqual([]);
    expect(weightProblems({})).toEqual([{ code: 'ALL_ZERO' }]);
    expect(weightProblems({ THEME: 0 })).toEqual([{ code: 'ALL_ZERO' }]);
    expect(weightProblems({ THEME: -1, CHARM: 2, TRUST: 0.5, TIME: LARGEST_WEIGHT + 1, TEXT: NaN })).toEqual([
      { code: 'NEGATIVE', criterion: 'THEME' },
      { code: 'UNKNOWN_CRITERION', criterion: 'CHARM' },
      { code: 'NOT_A_WHOLE_NUMBER', criterion: 'TRUST' },
      { code: 'TOO_LARGE', criterion: 'TIME' },
      { code: 'NOT_A_WHOLE_NUMBER', criterion: 'TEXT' },
    ]);
  });
});
