import { generateProposals, generateWorld } from '../../src/demonstration/large-world';
import { themes } from '../../src/reference/data/themes';
import { faultsOf } from './faults-of';

const now = new Date('2026-11-23T12:00:00Z');
const options = { seed: 4, proposals: 2_000, now };
const made = [...generateProposals(4, 2_000, now)];

test('the same seed gives the same world, in batches of any size', () => {
  const inBatches = [...generateWorld({ ...options, batch: 300 })].flatMap(({ proposals }) => proposals);
  expect(inBatches.map(({ proposal }) => proposal)).toEqual(made.map(({ proposal }) => proposal));
  expect([...generateProposals(5, 10, now)][0]!.proposal.id).not.toBe(made[0]!.proposal.id);
});

test('no batch is larger than what was asked for', () => {
  for (const batch of generateWorld({ ...options, batch: 300 })) {
    for (const part of Object.values(batch) as (readonly unknown[])[])
      expect(part.length).toBeLessThanOrEqual(300);
  }
});

test('every proposal passes the checks of the API and belongs to an illustrative institution', () => {
  for (const proposal of made) {
    expect(faultsOf(proposal, proposal.institution, now)).toEqual([]);
    expect(proposal.institution.illustrative).toBe(true);
  }
});

test('all roots of the theme tree occur', () => {
  const roots = new Set(
    made.flatMap(({ gives, needs }) => [...gives, ...needs].map(({ theme }) => theme.split('.')[0])),
  );
  expect(roots).toEqual(new Set(themes.filter(({ level }) => level === 1).map(({ code }) => code)));
});

test('few institutions and countries have much, most have little', () => {
  const shareOfTopTenth = (keys: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const sorted = [...counts.values()].sort((one, other) => other - one);
    const top = sorted.slice(0, Math.ceil(sorted.length / 10));
    return top.reduce((sum, count) => sum + count, 0) / keys.length;
  };
  expect(shareOfTopTenth(made.map(({ institution }) => institution.id))).toBeGreaterThan(0.25);
  expect(shareOfTopTenth(made.map(({ institution }) => institution.country ?? ''))).toBeGreaterThan(0.25);
});

test('exchanges have two institutions, of two countries', () => {
  const batches = [...generateWorld(options)];
  const country = new Map(
    batches.flatMap(({ institutions }) => institutions.map(({ id, country }) => [id, country])),
  );
  const exchanges = batches.flatMap((batch) => batch.exchanges);
  expect(exchanges).toHaveLength(400);
  for (const { providerId, recipientId } of exchanges) {
    expect(country.get(providerId)).not.toBe(country.get(recipientId));
  }
});
