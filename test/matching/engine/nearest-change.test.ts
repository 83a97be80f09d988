import { pairUnder } from '../../../src/matching/engine/assignments';
import { applyChange } from '../../../src/matching/engine/changes/apply-change';
import {
  asGive,
  compareChanges,
  type Change,
  type ChangeKind,
} from '../../../src/matching/engine/changes/change';
import { frees } from '../../../src/matching/engine/changes/nearest-change';
import { explain } from '../../../src/matching/engine/explain';
import type { Member, World } from '../../../src/matching/engine/member';
import type { Pair } from '../../../src/matching/engine/pair';
import { prepareQuery } from '../../../src/matching/engine/query';
import type { RuleCode } from '../../../src/matching/engine/rules/failed-rule';
import { capability, facilitating, offer, plainWorld, request } from './plain';
import { COUNTRIES, randomWorld } from './random-world';
import { judge } from './oracle';

const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1);
const LONGEST_MOVE = 40;

/** Every change of any size that the documentation knows, made without looking at what failed. */
function conceivable(pair: Pair, failed: readonly RuleCode[]): Change[] {
  return [
    ...[pair.receiver, pair.giver].flatMap(memberChanges),
    ...pair.receiver.needs.map((need): Change => ({
      kind: 'ADD_GIVE',
      facts: { member: pair.giver.id, institutionId: pair.giver.institutionId, give: asGive(need) },
    })),
    ...(pair.pairing === 'BENEFICIARY_PIVOTAL' ? partners(pair, failed) : []),
  ];
}

function memberChanges(member: Member): Change[] {
  const who = { member: member.id, institutionId: member.institutionId };
  const window = member.window;
  const { level: from } = member.verification;
  return [
    { kind: 'PUBLISH', facts: who },
    ...upTo(45).map((days): Change => ({ kind: 'EXTEND_VALIDITY', facts: { ...who, days } })),
    ...upTo(LONGEST_MOVE).flatMap((days): Change[] => [
      { kind: 'MOVE_WINDOW', facts: { ...who, days } },
      { kind: 'MOVE_WINDOW', facts: { ...who, days: -days } },
      ...[0, 1, days >> 1, days].flatMap((later): Change[] =>
        window === null
          ? []
          : [
              {
                kind: 'WIDEN_WINDOW',
                facts: { ...who, days, window: { from: window.from - days + later, to: window.to + later } },
              },
            ],
      ),
    ]),
    ...COUNTRIES.map((country): Change => ({ kind: 'ADMIT_COUNTRY', facts: { ...who, country } })),
    { kind: 'WITHDRAW_VETO', facts: who },
    ...upTo(6).map((by): Change => ({ kind: 'RAISE_CAPACITY', facts: { ...who, by } })),
    { kind: 'ADD_INTERPRETER', facts: who },
    { kind: 'BRING_LOGISTICS', facts: who },
    ...(member.funding === 'NEEDS' ? [] : [{ kind: 'SHARE_COSTS', facts: who } as const]),
    ...[0, 1, 2, 3, 4]
      .filter((level) => level >= from)
      .map((level): Change => ({ kind: 'VERIFY_INSTITUTION', facts: { ...who, from, level } })),
  ];
}

const GAPS: readonly RuleCode[] = ['FUNDING_CLOSED', 'LANGUAGE', 'LOGISTICS', 'MUST_COVERED', 'BELOW_FLOOR'];

/** Every part of what the gaps ask for, where nothing but gaps bars the pair. */
function partners(pair: Pair, failed: readonly RuleCode[]): Change[] {
  if (!failed.every((code) => GAPS.includes(code))) return [];
  const uncovered = pair.fits.filter((fit) => fit.need.importance === 'MUST' && fit.similarity < 3_000);
  const either = (code: RuleCode) => (failed.includes(code) ? [false, true] : [false]);
  return either('FUNDING_CLOSED').flatMap((funds) =>
    either('LANGUAGE').flatMap((interpretation) =>
      either('LOGISTICS').flatMap((logistics) =>
        either('MUST_COVERED').map((covers): Change => {
          const gives = covers ? uncovered.map(({ need }) => asGive(need)) : [];
          return { kind: 'FACILITATING_PARTNER', facts: { funds, interpretation, logistics, gives } };
        }),
      ),
    ),
  );
}

function barredPair(query: Member, candidate: Member, world: World) {
  const found = explain(query, candidate, world);
  if (found === null || found.eligible) return null;
  const { own, other } = found.assignment;
  const { weighing } = prepareQuery(query, world).stances.find(
    ({ assignment }) => assignment.own === own && assignment.other === other,
  )!;
  return { found, weighing, pair: pairUnder(found.assignment, query, candidate, world) };
}

describe('the nearest change', () => {
  it('frees the pair, and no smaller one does', () => {
    const kinds = new Set<ChangeKind>();
    for (const [seed, hardship] of [
      [1, 8],
      [2, 4],
      [3, 12],
      [4, 8],
      [5, 4],
    ] as const) {
      const { world, members } = randomWorld(seed, { size: 24, hardship });
      for (const query of members.slice(0, 8)) {
        for (const candidate of members) {
          const barred = barredPair(query, candidate, world);
          if (barred === null) continue;
          const { found, pair, weighing } = barred;
          const change = found.nearestChange;
          if (change !== null) {
            kinds.add(change.kind);
            expect(frees(change, pair, weighing)).toBe(true);
          }
          const smaller = conceivable(
            pair,
            found.failed.map(({ code }) => code),
          ).filter((other) => change === null || compareChanges(other, change) < 0);
          expect(smaller.filter((other) => frees(other, pair, weighing))).toEqual([]);
        }
      }
    }
    expect(kinds.size).toBeGreaterThan(6);
  });

  it('frees it in the eyes of the specification too', () => {
    let freed = 0;
    for (const seed of [6, 7, 8]) {
      const { world, members } = randomWorld(seed, { size: 24, hardship: 8 });
      for (const query of members.slice(0, 10)) {
        for (const candidate of members) {
          const barred = barredPair(query, candidate, world);
          const change = barred?.found.nearestChange ?? null;
          if (barred === null || change === null || change.kind === 'FACILITATING_PARTNER') continue;
          const after = applyChange(change, barred.pair);
          const [own, other] = barred.found.assignment.receives
            ? [after.receiver, after.giver]
            : [after.giver, after.receiver];
          expect(judge(own, other, after.world)?.failed).toEqual([]);
          freed++;
        }
      }
    }
    expect(freed).toBeGreaterThan(20);
  });

  const must = capability('ECOM.PAYMENTS.MOBILE', { importance: 'MUST' });
  const another = capability('HEALTH.CARE', { importance: 'MUST' });
  const third = capability('AGRI.SOIL', { importance: 'MUST' });
  const lao = [{ tag: 'lo', level: 'NATIVE' }] as const;

  it.each<readonly [ChangeKind, object, Partial<Member>, Partial<Member>, Partial<World>]>([
    ['PUBLISH', { member: 'offer' }, {}, { open: false }, {}],
    ['EXTEND_VALIDITY', { days: 7 }, { validUntil: 93 }, {}, {}],
    ['MOVE_WINDOW', { member: 'request', days: 1 }, {}, { window: { from: 191, to: 250 } }, {}],
    ['MOVE_WINDOW', { member: 'request', days: -60 }, {}, { window: { from: 10, to: 49 } }, {}],
    [
      'WIDEN_WINDOW',
      { member: 'offer', days: 5, window: { from: 101, to: 110 } },
      {},
      { window: { from: 101, to: 105 } },
      {},
    ],
    ['ADMIT_COUNTRY', { country: 'BRA' }, { onlyCountries: new Set(['CHN']) }, {}, {}],
    [
      'WITHDRAW_VETO',
      { member: 'offer' },
      {},
      {},
      { declined: (by, other) => by === 'offer' && other === 'request' },
    ],
    ['RAISE_CAPACITY', { by: 3 }, { capacity: 1, activeMatches: 3 }, {}, {}],
    ['ADD_INTERPRETER', { member: 'request' }, { languages: lao }, {}, {}],
    ['BRING_LOGISTICS', { member: 'request' }, { logistics: { brings: false, needs: true } }, {}, {}],
    ['SHARE_COSTS', { member: 'offer' }, { funding: 'NEEDS' }, {}, {}],
    ['ADD_GIVE', { member: 'offer', give: asGive(another) }, { needs: [must, another] }, {}, {}],
    ['VERIFY_INSTITUTION', { member: 'offer', level: 4 }, { minimumVerification: 4 }, {}, {}],
    [
      'FACILITATING_PARTNER',
      { funds: true, interpretation: true, logistics: false, gives: [] },
      { funding: 'NEEDS', languages: lao },
      {},
      {},
    ],
    [
      'FACILITATING_PARTNER',
      { funds: false, interpretation: false, logistics: false, gives: [asGive(another), asGive(third)] },
      { needs: [must, must, another, third] },
      {},
      {},
    ],
  ])('may be %s %j', (kind, facts, one, other, world) => {
    const found = explain(request(one), offer(other), plainWorld(world));
    expect(found?.nearestChange).toMatchObject({ kind, facts });
  });

  it.each<readonly [string, Partial<Member>, Partial<Member>]>([
    ['the institution is the same', {}, { institutionId: 'asking' }],
    ['the country is the same', {}, { country: 'LAO' }],
    ['a country is outside the profile', {}, { country: 'DEU' }],
    ['two things are wrong', { open: false }, { validUntil: 1 }],
    [
      'both windows are too short',
      { durationDays: 30, window: { from: 1, to: 9 } },
      { window: { from: 1, to: 9 } },
    ],
  ])('is none where %s', (_, one, other) => {
    expect(explain(request(one), offer(other), plainWorld())?.nearestChange).toBeNull();
  });

  it('is no further partner where a facilitating partner stands in the pair', () => {
    const found = explain(
      request({ funding: 'NEEDS', languages: lao }),
      facilitating({ funding: 'NONE_NEEDED' }),
      plainWorld(),
      { role: 'FACILITATING' },
    );
    expect(found?.failed.map(({ code }) => code)).toEqual(['LANGUAGE', 'FUNDING_CLOSED']);
    expect(found?.nearestChange).toBeNull();
  });

  it('is asked of barred pairs alone', () => {
    expect(explain(request(), offer(), plainWorld())?.nearestChange).toBeNull();
  });
});
