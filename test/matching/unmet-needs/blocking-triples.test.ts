import { explain } from '../../../src/matching/engine/explain';
import type { Member, Role } from '../../../src/matching/engine/member';
import { compareTriangles, triangleRow } from '../../../src/matching/engine/triangle/triangle-order';
import {
  explainTriangle,
  type TriangleExplanation,
} from '../../../src/matching/engine/triangle/explain-triangle';
import { blockingTriples } from '../../../src/matching/engine/unmet/blocking-triples';
import { randomWorld } from '../engine/random-world';

/** Everything by brute force: all triples explained, all pairs explained. */
function market(seed: number) {
  const { world, members } = randomWorld(seed, { size: 18, hardship: 12 });
  const stands = (role: Role) => members.filter(({ roles }) => roles.includes(role));
  const alternative = (member: Member, role: Role, counterparts: readonly Member[]): number => {
    const other = role === 'BENEFICIARY' ? 'PIVOTAL' : 'BENEFICIARY';
    const own = counterparts.flatMap((counterpart) => {
      const found = explain({ ...member, roles: [role] }, counterpart, world, { role: other });
      return found?.eligible === true ? [found.own.score] : [];
    });
    return Math.max(-1, ...own);
  };
  const opinion = ({ pairs }: TriangleExplanation, role: Role): number => {
    const sides = pairs
      .flatMap(({ receiver, giver }) => [receiver, giver])
      .filter((side) => side.role === role);
    expect(sides).toHaveLength(2);
    return Math.floor((sides[0]!.score + sides[1]!.score) / 2);
  };
  const blocking = (request: Member) =>
    stands('PIVOTAL')
      .flatMap((pivotal) =>
        stands('FACILITATING').map((third) =>
          explainTriangle({ BENEFICIARY: request, PIVOTAL: pivotal, FACILITATING: third }, world),
        ),
      )
      .filter(
        (triple) =>
          triple.eligible &&
          triple.trio.PIVOTAL.id !== request.id &&
          opinion(triple, 'BENEFICIARY') > alternative(request, 'BENEFICIARY', stands('PIVOTAL')) &&
          opinion(triple, 'PIVOTAL') > alternative(triple.trio.PIVOTAL, 'PIVOTAL', stands('BENEFICIARY')),
      )
      .map(({ trio, score, points }) => triangleRow(trio, score, points))
      .toSorted(compareTriangles)
      .map(({ trio }) => idsOf(trio));
  return { world, members, requests: stands('BENEFICIARY'), blocking };
}

const idsOf = ({ PIVOTAL, FACILITATING }: Readonly<Record<Role, Member>>): string =>
  `${PIVOTAL.id} ${FACILITATING.id}`;

describe('blocking triples', () => {
  test('are those that both Southern partners prefer to every pair open to them', () => {
    let found = 0;
    for (let seed = 1; seed <= 6; seed++) {
      const { world, members, requests, blocking } = market(seed);
      for (const request of requests) {
        const expected = blocking(request);
        const all = blockingTriples(request, members, world, 1_000);
        expect(all.trios.map(idsOf)).toEqual(expected);
        expect(all.complete).toBe(true);
        const first = blockingTriples(request, members, world, 2);
        expect(first.trios.map(idsOf)).toEqual(expected.slice(0, 2));
        found += expected.length;
      }
    }
    expect(found).toBeGreaterThan(10);
  });
});
