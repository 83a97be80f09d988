import { explain } from '../../../src/matching/engine/explain';
import { changeForViewer, explanationForViewer, forViewer } from '../../../src/matching/engine/for-viewer';
import type { Member } from '../../../src/matching/engine/member';
import type { FailedRule } from '../../../src/matching/engine/rules/failed-rule';
import { failedRules } from '../../../src/matching/engine/rules/rules';
import { offer, pair, plainWorld, request } from './plain';
import { randomWorld } from './random-world';

const full = { capacity: 1, activeMatches: 1 };
const unverified: Partial<Member> = { verification: { level: 0, barred: true } };
const UNAVAILABLE = { code: 'UNAVAILABLE', facts: null };
const asking = { own: new Set(['asking']), unnamed: new Set<string>() };
const vetoed = (...by: string[]) => ({ declined: (one: string) => by.includes(one) });

describe("what bars a pair inside another's institution", () => {
  it.each([
    ['capacity', pair({}, full)],
    ['verification', pair({}, unverified)],
    ['veto', pair({}, {}, vetoed('offer'))],
    ['all of them', pair({}, { ...full, ...unverified }, vetoed('offer'))],
  ])('is one UNAVAILABLE: %s', (_, barred) => {
    expect(forViewer(failedRules(barred), asking)).toEqual([UNAVAILABLE]);
  });

  it('leaves one its own facts', () => {
    const own = failedRules(pair({ ...full, ...unverified }, {}, vetoed('request')));
    expect(forViewer(own, asking)).toEqual(own);
    expect(own).toHaveLength(3);
  });

  it("splits one's own from the other's, in its place in the order", () => {
    const both = failedRules(pair({ ...full, open: false }, { ...full, country: 'LAO' }, vetoed('offer')));
    expect(forViewer(both, asking)).toEqual([
      { code: 'DIFFERENT_COUNTRY', facts: { country: 'LAO' } },
      {
        code: 'CAPACITY',
        facts: { full: [{ member: 'request', institutionId: 'asking', active: 1, capacity: 1 }] },
      },
      UNAVAILABLE,
      {
        code: 'LIVE',
        facts: { ended: [{ member: 'request', institutionId: 'asking', open: false, expiredDays: 0 }] },
      },
    ]);
  });

  it('is also that both come from one institution, where the viewer may not learn it', () => {
    const one = failedRules(pair({ institutionId: 'one' }, { institutionId: 'one' }));
    const read = (own: string[], unnamed: string[]) =>
      forViewer(one, { own: new Set(own), unnamed: new Set(unnamed) });
    expect(read([], ['one'])).toEqual([UNAVAILABLE]);
    expect(read(['one'], ['one'])).toEqual(one);
    expect(read([], [])).toEqual(one);
  });

  it('says nothing at all of a pair that may not be seen', () => {
    const hidden = failedRules(pair({ open: false }, full, { visible: (id) => id !== 'offer' }));
    expect(forViewer(hidden, asking)).toEqual([UNAVAILABLE]);
  });

  it('does not come out by the nearest change', () => {
    for (const barred of [
      explain(request(), offer(full), plainWorld()),
      explain(request(), offer(unverified), plainWorld()),
      explain(request(), offer(), plainWorld(vetoed('offer'))),
    ]) {
      expect(barred?.nearestChange).not.toBeNull();
      expect(explanationForViewer(barred!, asking).nearestChange).toBeNull();
      expect(changeForViewer(barred!.nearestChange, new Set(['giving']))).toBe(barred!.nearestChange);
    }
    const mine = explain(request(full), offer(), plainWorld())!;
    expect(explanationForViewer(mine, asking).nearestChange).toEqual(mine.nearestChange);
  });

  /** The inside of an institution is altered in every way: what a stranger sees must stay the same. */
  it('cannot be told apart in random worlds', () => {
    const secret: readonly FailedRule['code'][] = ['CAPACITY', 'VERIFIED', 'NO_VETO'];
    let compared = 0;
    for (const seed of [1, 2]) {
      const { world, members } = randomWorld(seed, { size: 16, hardship: 6 });
      for (const query of members) {
        const insight = { own: new Set([query.institutionId]), unnamed: new Set<string>() };
        const seen = (candidate: Member, surroundings = world) =>
          explanationForViewer(explain(query, candidate, surroundings)!, insight);
        for (const candidate of members) {
          if (candidate.institutionId === query.institutionId) continue;
          const found = explain(query, candidate, world);
          if (found === null || found.failed.some(({ code }) => secret.includes(code))) continue;
          compared++;
          const byCapacity = seen({ ...candidate, ...full });
          const byBar = seen({ ...candidate, verification: { ...candidate.verification, barred: true } });
          const byVeto = seen(candidate, { ...world, declined: (by) => by === candidate.id });
          expect(byBar).toEqual(byCapacity);
          expect(byVeto).toEqual(byCapacity);
          const strangers = JSON.stringify([byCapacity.failed, byCapacity.nearestChange]);
          for (const word of [...secret, 'RAISE_CAPACITY', 'WITHDRAW_VETO', 'VERIFY_INSTITUTION']) {
            expect(strangers).not.toContain(word);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
