import { compareChanges, type Change } from '../../../src/matching/engine/changes/change';
import { explain } from '../../../src/matching/engine/explain';
import { explanationForViewer } from '../../../src/matching/engine/for-viewer';
import type { Member, World } from '../../../src/matching/engine/member';
import { rank } from '../../../src/matching/engine/rank';
import { idealOffer } from '../../../src/matching/engine/unmet/ideal-offer';
import { missingCapability } from '../../../src/matching/engine/unmet/missing-capability';
import { obstaclesOf } from '../../../src/matching/engine/unmet/obstacles';
import { isOpenRequest, TooLarge, unmetRequests } from '../../../src/matching/engine/unmet/unmet-requests';
import { COUNTRIES, MODALITIES, randomWorld } from '../engine/random-world';

const seeds = Array.from({ length: 8 }, (_, seed) => seed + 1);

/** A hard world, or one with few offers: many requests find nobody. */
function market(seed: number, { hardship = 25, offers = 24 } = {}) {
  const { world, members: all } = randomWorld(seed, { size: 24, hardship });
  const pivotal = all.filter(({ roles }) => roles.includes('PIVOTAL'));
  const members = all.filter((member) => !pivotal.slice(offers).includes(member));
  const requests = members.filter((member) => isOpenRequest(member, world));
  const givers = members.filter(({ roles }) => roles.includes('PIVOTAL'));
  return { world, members, requests, givers, unmet: unmetRequests(requests, givers, world) };
}

/** The whole market asked anew, as `matches(role: PIVOTAL)` would answer. */
function hasMatch(request: Member, market: readonly Member[], world: World): boolean {
  return rank(request, market, world, { role: 'PIVOTAL' }).length > 0;
}

describe('requests without an offer', () => {
  test.each(seeds)('are those whose list of matches is empty (world %i)', (seed) => {
    const { world, members, requests, unmet } = market(seed);
    expect(unmet).toEqual(requests.filter((request) => !hasMatch(request, members, world)));
    expect(unmet.length).toBeGreaterThan(0);
  });

  test('a market too large for one answer is refused, not half counted', () => {
    const { world, requests, givers } = market(1);
    expect(() => unmetRequests(requests, givers, world, 3)).toThrow(TooLarge);
  });
});

describe('what stands in the way', () => {
  const nobody = { own: new Set<string>(), unnamed: new Set<string>() };

  test.each(seeds)('is counted as the explanations of all pairs tell it (world %i)', (seed) => {
    const { world, givers, unmet } = market(seed);
    for (const request of unmet) {
      const found = obstaclesOf(request, givers, world, () => nobody);
      const explained = givers.flatMap((offer) => {
        const explanation = explain(request, offer, world, { role: 'PIVOTAL' });
        return explanation === null ? [] : [{ offer, shown: explanationForViewer(explanation, nobody) }];
      });
      expect(found.offers).toBe(explained.length);
      for (const { code, offers } of found.barredBy) {
        const barred = explained.filter(({ shown }) => shown.failed.some((failure) => failure.code === code));
        expect(barred).toHaveLength(offers);
      }
      const changes = explained.flatMap(({ offer, shown }) =>
        shown.nearestChange === null ? [] : [{ offer, change: shown.nearestChange }],
      );
      const [smallest] = changes.toSorted(
        (one, other) => compareChanges(one.change, other.change) || (one.offer.id < other.offer.id ? -1 : 1),
      );
      expect(found.nearest).toEqual(smallest ?? null);
    }
  });

  test('what is inside other institutions is one code, and its change is not told', () => {
    const inside: readonly Change['kind'][] = ['RAISE_CAPACITY', 'WITHDRAW_VETO', 'VERIFY_INSTITUTION'];
    for (const seed of seeds) {
      const { world, givers, unmet } = market(seed);
      for (const request of unmet) {
        const { barredBy, nearest } = obstaclesOf(request, givers, world, () => nobody);
        const codes = barredBy.map(({ code }) => code);
        for (const code of ['CAPACITY', 'VERIFIED', 'NO_VETO'] as const) expect(codes).not.toContain(code);
        if (nearest) expect(inside).not.toContain(nearest.change.kind);
      }
    }
  });
});

describe('the capability that would free most', () => {
  test.each(seeds.slice(0, 3))(
    'frees exactly those who would have a match, were it offered (world %i)',
    (seed) => {
      const { world, members, unmet } = market(seed, { hardship: 8, offers: 1 });
      const themes = [...new Set(members.flatMap(({ needs }) => needs.map(({ theme }) => theme)))];
      // Also themes above those of the needs, which may not be better.
      const tried = [...new Set(themes.flatMap((theme) => [theme, theme.split('.')[0]!]))].sort();
      let most = 0;
      const freedBy = (theme: string, modality: (typeof MODALITIES)[number]): string[] => {
        const offers = COUNTRIES.map((country) => idealOffer({ theme, modality }, country));
        // One at a time: they share an id, and any one of them is enough.
        const freed = (request: Member) =>
          offers.some((offer) => hasMatch(request, [...members, offer], world));
        return unmet.filter(freed).map(({ id }) => id);
      };
      for (const theme of tried) {
        for (const modality of MODALITIES) most = Math.max(most, freedBy(theme, modality).length);
      }
      const found = missingCapability(unmet, { countries: COUNTRIES, modalities: MODALITIES }, world);
      expect(most).toBeGreaterThan(0);
      expect(found?.frees).toHaveLength(most);
      expect(found?.frees).toEqual(freedBy(found!.theme, found!.modality));
    },
  );

  test('none where nothing would help', () => {
    const { world, unmet } = market(1);
    const full = unmet.map((request) => ({ ...request, capacity: 1, activeMatches: 1 }));
    expect(missingCapability(full, { countries: COUNTRIES, modalities: MODALITIES }, world)).toBeNull();
  });
});
