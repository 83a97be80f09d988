import fc from 'fast-check';
import { explain } from '../../../src/matching/engine/explain';
import type { Role } from '../../../src/matching/engine/member';
import { rank } from '../../../src/matching/engine/rank';
import { CRITERION_CODES } from '../../../src/matching/engine/criteria/criteria';
import { judge } from './oracle';
import { randomWorld } from './random-world';

const ROLES: readonly (Role | null)[] = [null, 'BENEFICIARY', 'PIVOTAL', 'FACILITATING'];

const arbitraryWeights = fc.option(
  fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 11, maxLength: 11 })
    .filter((weights) => weights.some((weight) => weight > 0)),
);

describe('the engine and the specification written a second time', () => {
  it('explain every pair of random worlds alike', () => {
    const seen = { eligible: 0, codes: new Set<string>() };
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(...ROLES),
        arbitraryWeights,
        fc.integer({ min: 0, max: 10_000 }),
        fc.constantFrom(0, 8),
        (seed, role, stated, ownShare, hardship) => {
          const { world, members } = randomWorld(seed, { size: 9, hardship, unnamed: seed % 2 === 0 });
          const weights =
            stated && Object.fromEntries(CRITERION_CODES.map((code, at) => [code, stated[at]!]));
          for (const query of members) {
            for (const candidate of members.filter(({ id }) => id !== query.id)) {
              const explained = explain(query, candidate, world, { role, weights, ownShare });
              const judged = judge(query, candidate, world, role, stated, ownShare);
              expect(explained === null).toBe(judged === null);
              if (explained === null || judged === null) continue;
              expect(explained.score).toBe(judged.score);
              expect(explained.softScore).toBe(judged.soft);
              expect(explained.points).toBe(judged.points);
              expect(explained.failed.map(({ code }) => code)).toEqual(judged.failed);
              if (explained.eligible) seen.eligible++;
              judged.failed.forEach((code) => seen.codes.add(code));
            }
          }
        },
      ),
      { numRuns: 40, seed: 20_261_123 },
    );
    expect(seen.eligible).toBeGreaterThan(100);
    // FACILITATOR speaks of a third, which a pair has not.
    expect(seen.codes.size).toBe(16);
  });

  it('rank alike', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...ROLES), (seed, role) => {
        const { world, members } = randomWorld(seed, { size: 40, hardship: 2 });
        for (const query of members.slice(0, 8)) {
          const expected = members
            .map((candidate) => ({ id: candidate.id, judged: judge(query, candidate, world, role) }))
            .filter(({ judged }) => judged?.failed.length === 0)
            .sort(
              (one, other) =>
                other.judged!.score - one.judged!.score ||
                other.judged!.points - one.judged!.points ||
                Buffer.compare(Buffer.from(one.id), Buffer.from(other.id)),
            );
          expect(rank(query, members, world, { role }).map(({ id, score }) => [id, score])).toEqual(
            expected.map(({ id, judged }) => [id, judged!.score]),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
