import { facilitatingPartner } from '../../../src/matching/engine/changes/facilitating-partner';
import { explain } from '../../../src/matching/engine/explain';
import type { Member, World } from '../../../src/matching/engine/member';
import { Pair } from '../../../src/matching/engine/pair';
import type { FailedRule, RuleCode, RuleFacts } from '../../../src/matching/engine/rules/failed-rule';
import { failedRules, keepsRules, RULE_CODES } from '../../../src/matching/engine/rules/rules';
import { capability, facilitating, offer, pair, plainWorld, request } from './plain';
import { randomWorld } from './random-world';

type Case<C extends RuleCode = RuleCode> = readonly [
  C,
  Partial<Member>,
  Partial<Member>,
  Partial<World>,
  RuleFacts[C],
];

function broken<C extends RuleCode>(
  code: C,
  one: Partial<Member>,
  other: Partial<Member>,
  facts: RuleFacts[C],
  world: Partial<World> = {},
): Case {
  return [code, one, other, world, facts] as unknown as Case;
}

const asking = { member: 'request', institutionId: 'asking' };
const giving = { member: 'offer', institutionId: 'giving' };
const must = capability('HEALTH.CARE', { importance: 'MUST' });
const met = capability('ECOM.PAYMENTS.MOBILE', { importance: 'MUST' });

/** Each alters one thing of a pair that keeps every rule. */
const CASES: readonly Case[] = [
  broken('DIFFERENT_INSTITUTION', {}, { institutionId: 'asking' }, { institutionId: 'asking' }),
  broken('DIFFERENT_COUNTRY', {}, { country: 'LAO' }, { country: 'LAO' }),
  broken('SOUTH_PAIR', {}, { country: 'DEU' }, { outside: [{ ...giving, country: 'DEU' }] }),
  broken('SOUTH_PAIR', { country: null }, {}, { outside: [{ ...asking, country: null }] }),
  broken(
    'COMPLEMENT',
    { needs: [capability('HEALTH.CARE', { importance: 'SHOULD' })] },
    {},
    { needs: ['HEALTH.CARE'], gives: ['ECOM.PAYMENTS.MOBILE'] },
  ),
  broken('MUST_COVERED', { needs: [met, must] }, {}, { uncovered: ['HEALTH.CARE'] }),
  broken('TIME', {}, { window: { from: 191, to: 300 } }, { overlapDays: 9, neededDays: 10 }),
  broken(
    'LANGUAGE',
    {},
    { languages: [{ tag: 'en', level: 'BASIC' }] },
    { spoken: [asking, giving].map((who) => ({ ...who, languages: ['en'] })) },
  ),
  broken(
    'GEOGRAPHY',
    { excludedCountries: new Set(['BRA']) },
    { onlyCountries: new Set(['CHN']) },
    {
      refusals: [
        { ...asking, country: 'BRA', because: 'EXCLUDED' },
        { ...giving, country: 'LAO', because: 'NOT_TARGETED' },
      ],
    },
  ),
  broken(
    'CAPACITY',
    { capacity: 2, activeMatches: 2 },
    {},
    { full: [{ ...asking, active: 2, capacity: 2 }] },
  ),
  broken(
    'VERIFIED',
    { minimumVerification: 3 },
    {},
    { short: [{ ...giving, level: 2, required: 3, barred: false }] },
  ),
  broken(
    'VERIFIED',
    { verification: { level: 4, barred: true } },
    {},
    { short: [{ ...asking, level: 4, required: 0, barred: true }] },
  ),
  broken(
    'NO_VETO',
    {},
    {},
    { declinedBy: [giving] },
    { declined: (by, other) => by === 'offer' && other === 'request' },
  ),
  broken('LIVE', { open: false }, {}, { ended: [{ ...asking, open: false, expiredDays: 0 }] }),
  broken('LIVE', {}, { validUntil: 97 }, { ended: [{ ...giving, open: true, expiredDays: 3 }] }),
  broken('FUNDING_CLOSED', { funding: 'NEEDS' }, {}, { needing: [asking] }),
  broken('FUNDING_CLOSED', {}, { funding: 'NEEDS' }, { needing: [giving] }),
  broken('LOGISTICS', { logistics: { brings: false, needs: true } }, {}, { needing: [asking] }),
  broken('VISIBLE', {}, {}, { hidden: [giving] }, { visible: (id) => id !== 'offer' }),
];

describe('hard rules', () => {
  it('let a plain pair pass', () => {
    expect(failedRules(pair())).toEqual([]);
    expect(keepsRules(pair())).toBe(true);
  });

  it.each(CASES)('%s is broken by itself alone, with its facts', (code, one, other, world, facts) => {
    const failed = failedRules(pair(one, other, world)).filter(
      // The pair of which no need is met has an unmet MUST as well.
      (failure) => failure.code === code || code !== 'COMPLEMENT',
    );
    expect(failed).toEqual([{ code, facts }]);
    expect(keepsRules(pair(one, other, world))).toBe(false);
  });

  it('BELOW_FLOOR names the side that would settle for too little', () => {
    const explained = explain(
      request({ needs: [capability('ECOM', { importance: 'SHOULD' })], avoidedCountries: new Set(['BRA']) }),
      offer({ gives: [capability('ECOM.SKILLS', { modality: 'FINANCE' })], funding: 'IN_KIND_ONLY' }),
      plainWorld(),
      { weights: { GEOGRAPHY: 1 } },
    );
    expect(explained?.failed).toEqual([{ code: 'BELOW_FLOOR', facts: { below: [{ ...asking, score: 0 }] } }]);
  });

  it('every code but those of a third and of the scores has an example', () => {
    const shown = new Set(CASES.map(([code]) => code));
    expect(RULE_CODES.filter((code) => !shown.has(code))).toEqual([
      'FACILITATOR',
      'BELOW_FLOOR',
      'ADDED_VALUE',
    ]);
  });

  it('FACILITATOR asks for a third institution', () => {
    const third = facilitatingPartner({ funds: true, interpretation: false, logistics: false, gives: [] });
    const withThird = (institutionId: string) =>
      new Pair('BENEFICIARY_PIVOTAL', request(), offer(), plainWorld(), { ...third, institutionId });
    expect(failedRules(withThird('another'))).toEqual([]);
    expect(failedRules(withThird('giving'))).toEqual([
      { code: 'FACILITATOR', facts: { member: third.id, institutionId: 'giving' } },
    ]);
  });

  it.each<readonly [string, Partial<Member>, Partial<Member>]>([
    ['a window left open', {}, { window: null }],
    [
      'a duration left open counts as one day',
      { durationDays: null },
      { durationDays: null, window: { from: 199, to: 199 } },
    ],
    [
      'the receiver decides on the duration',
      { durationDays: 1 },
      { durationDays: 99, window: { from: 199, to: 250 } },
    ],
    ['no language declared', { languages: [] }, {}],
    ['variants of one language', {}, { languages: [{ tag: 'en-GB', level: 'WORKING' }] }],
    ['an interpreter on either side', { languages: [{ tag: 'lo', level: 'NATIVE' }] }, { interpreter: true }],
    ['funds that are shared', { funding: 'NEEDS' }, { funding: 'COST_SHARED' }],
    ['logistics of its own', { logistics: { brings: true, needs: true } }, {}],
    ['the last valid day', { validUntil: 100 }, {}],
    ['one match below the limit', { capacity: 2, activeMatches: 1 }, {}],
    ['a target that holds', { onlyCountries: new Set(['BRA']) }, {}],
    ['its own country among those it excludes', { excludedCountries: new Set(['LAO']) }, {}],
  ])('are kept with %s', (_, one, other) => {
    expect(failedRules(pair(one, other))).toEqual([]);
  });

  it('are reported in one order', () => {
    const { world, members } = randomWorld(3, { size: 20, hardship: 40 });
    for (const query of members) {
      for (const candidate of members) {
        const codes =
          explain(query, candidate, world)?.failed.map(({ code }) => RULE_CODES.indexOf(code)) ?? [];
        expect(codes).toEqual(codes.toSorted((one, other) => one - other));
      }
    }
  });

  it('do not bind a facilitating partner as they bind the South-South pair', () => {
    const codes = (failed: readonly FailedRule[]) => failed.map(({ code }) => code);
    const receiver = request({ needs: [met, must] });
    const sameCountry = facilitating({ country: 'LAO', funding: 'NONE_NEEDED' });
    expect(failedRules(new Pair('BENEFICIARY_FACILITATING', receiver, sameCountry, plainWorld()))).toEqual(
      [],
    );
    const useless = facilitating({ gives: [capability('AGRI.SOIL')] });
    expect(codes(failedRules(new Pair('BENEFICIARY_FACILITATING', receiver, useless, plainWorld())))).toEqual(
      ['COMPLEMENT'],
    );
    expect(failedRules(new Pair('PIVOTAL_FACILITATING', offer(), useless, plainWorld()))).toEqual([]);
  });
});
