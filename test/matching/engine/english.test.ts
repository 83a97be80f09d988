import { CHANGE_KINDS, type Change, type ChangeKind } from '../../../src/matching/engine/changes/change';
import { CRITERION_CODES } from '../../../src/matching/engine/criteria/criteria';
import type { CriterionCode, Reason } from '../../../src/matching/engine/criteria/criterion';
import { changeInEnglish } from '../../../src/matching/engine/english/changes';
import { failureInEnglish } from '../../../src/matching/engine/english/failures';
import { count, list, type Labels } from '../../../src/matching/engine/english/labels';
import { reasonInEnglish, unknownInEnglish } from '../../../src/matching/engine/english/reasons';
import { explain } from '../../../src/matching/engine/explain';
import { forViewer } from '../../../src/matching/engine/for-viewer';
import { RULE_CODES } from '../../../src/matching/engine/rules/rules';
import { randomWorld } from './random-world';

const labels: Labels = {
  theme: (code) => code,
  country: (code) => `<${code}>`,
  language: (tag) => `[${tag}]`,
  member: (id) => id,
};

const PLAIN = /^\S.*[^\s.]$/;
const BROKEN = /undefined|null|NaN|\[object|, $| {2}/;

function readable(sentence: string): void {
  expect(sentence).toMatch(PLAIN);
  expect(sentence).not.toMatch(BROKEN);
}

const who = { member: 'Your request', institutionId: 'i' };

describe('plain English', () => {
  it('is found for every reason, failure and change of random worlds', () => {
    const told = {
      reasons: new Set<CriterionCode>(),
      failures: new Set<string>(),
      changes: new Set<ChangeKind>(),
    };
    for (const seed of [2, 4]) {
      const { world, members } = randomWorld(seed, { size: 24, hardship: 6 });
      for (const query of members) {
        for (const candidate of members) {
          const found = explain(query, candidate, world);
          if (found === null) continue;
          for (const { view, contributions } of [found.own, found.other]) {
            for (const { reason } of contributions) {
              if (reason === null) continue;
              told.reasons.add(reason.code);
              readable(reasonInEnglish(reason, view, labels));
            }
          }
          for (const failure of [
            ...found.failed,
            ...forViewer(found.failed, { own: new Set(), unnamed: new Set() }),
          ]) {
            told.failures.add(failure.code);
            const sentences = failureInEnglish(failure, labels);
            expect(sentences.length).toBeGreaterThan(0);
            sentences.forEach(readable);
          }
          if (found.nearestChange === null) continue;
          told.changes.add(found.nearestChange.kind);
          readable(changeInEnglish(found.nearestChange, labels));
        }
      }
    }
    expect([...told.reasons].sort()).toEqual(CRITERION_CODES.toSorted());
    expect([...told.failures, 'FACILITATOR', 'ADDED_VALUE'].sort()).toEqual(
      [...RULE_CODES, 'UNAVAILABLE'].sort(),
    );
    expect(told.changes.size).toBeGreaterThan(6);
  });

  it.each<readonly [string, Change]>([
    ['Your request: publish it', { kind: 'PUBLISH', facts: who }],
    ['Your request: extend its validity by 1 day', { kind: 'EXTEND_VALIDITY', facts: { ...who, days: 1 } }],
    [
      'Your request: move its dates by 3 days, to earlier',
      { kind: 'MOVE_WINDOW', facts: { ...who, days: -3 } },
    ],
    [
      'Your request: widen its dates by 2 days',
      { kind: 'WIDEN_WINDOW', facts: { ...who, days: 2, window: { from: 1, to: 9 } } },
    ],
    ['Your request: admit <BRA>', { kind: 'ADMIT_COUNTRY', facts: { ...who, country: 'BRA' } }],
    ['Your request: withdraw its refusal', { kind: 'WITHDRAW_VETO', facts: who }],
    [
      'Your request: raise its limit of active matches by 2',
      { kind: 'RAISE_CAPACITY', facts: { ...who, by: 2 } },
    ],
    ['Your request: bring interpretation', { kind: 'ADD_INTERPRETER', facts: who }],
    ['Your request: bring logistics', { kind: 'BRING_LOGISTICS', facts: who }],
    ['Your request: share the costs', { kind: 'SHARE_COSTS', facts: who }],
    [
      'Your request: also give AGRI',
      {
        kind: 'ADD_GIVE',
        facts: {
          ...who,
          give: {
            theme: 'AGRI',
            sdgTargets: [],
            modality: 'NETWORK',
            quantity: null,
            unit: null,
            importance: null,
          },
        },
      },
    ],
    [
      'Your request: have its institution verified at level 3',
      { kind: 'VERIFY_INSTITUTION', facts: { ...who, from: 1, level: 3 } },
    ],
    [
      'Find a facilitating partner who brings funds, interpretation and logistics',
      {
        kind: 'FACILITATING_PARTNER',
        facts: { funds: true, interpretation: true, logistics: true, gives: [] },
      },
    ],
  ])('says: %s', (sentence, change) => {
    expect(changeInEnglish(change, labels)).toBe(sentence);
    expect(CHANGE_KINDS).toContain(change.kind);
  });

  it('addresses the member whose judgement it is', () => {
    const reason: Reason = {
      code: 'THEME',
      facts: {
        needs: 3,
        covered: 2,
        best: { need: 'ECOM.PAYMENTS', give: 'ECOM.PAYMENTS.MOBILE', similarity: 6_000 },
      },
    };
    expect(reasonInEnglish(reason, 'RECEIVER', labels)).toBe(
      'Covers 2 of your 3 needs; best fit: ECOM.PAYMENTS',
    );
    expect(reasonInEnglish(reason, 'GIVER', labels)).toBe(
      'You cover 2 of their 3 needs; best fit: ECOM.PAYMENTS',
    );
  });

  it('says what is not known', () => {
    CRITERION_CODES.forEach((code) => readable(unknownInEnglish(code)));
    expect(unknownInEnglish('TIME')).toBe('Not known: the dates');
  });

  it('counts and lists', () => {
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect([count(1, 'day'), count(0, 'day')]).toEqual(['1 day', '0 days']);
  });
});
