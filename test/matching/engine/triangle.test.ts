import fc from 'fast-check';
import { CRITERION_CODES } from '../../../src/matching/engine/criteria/criteria';
import type { Member, Role, World } from '../../../src/matching/engine/member';
import { explainTriangle } from '../../../src/matching/engine/triangle/explain-triangle';
import { FacilitatorSearch } from '../../../src/matching/engine/triangle/facilitators';
import { compareTriangles, type TriangleRow } from '../../../src/matching/engine/triangle/triangle-order';
import { TriangleSearch, type SearchOptions } from '../../../src/matching/engine/triangle/triangle-search';
import { weighingsFor } from '../../../src/matching/engine/triangle/triple-score';
import { judgeTrio, triosOf, type JudgedTrio } from './oracle-triangle';
import { capability, facilitating, offer, plainWorld, request } from './plain';
import { Dice, randomWorld } from './random-world';

const ROLES: readonly (Role | null)[] = [null, 'BENEFICIARY', 'PIVOTAL', 'FACILITATING'];

const arbitraryWeights = fc.option(
  fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 11, maxLength: 11 })
    .filter((weights) => weights.some((weight) => weight > 0)),
);

const byCode = (stated: readonly number[] | null) =>
  stated && Object.fromEntries(CRITERION_CODES.map((code, at) => [code, stated[at]!]));

type Judged = JudgedTrio & { readonly ids: string };

/** Every eligible triple with the member in it, judged by the oracle and sorted. */
function bruteForce(
  member: Member,
  members: readonly Member[],
  world: World,
  weights: readonly number[] | null,
): Judged[] {
  return triosOf(members)
    .filter((trio) => trio.includes(member))
    .map((trio) => ({
      ...judgeTrio(trio, world, member, weights),
      ids: trio.map(({ id }) => id).join(' '),
    }))
    .filter(({ failed }) => failed.length === 0)
    .sort(
      (one, other) => other.soft - one.soft || other.points - one.points || (one.ids < other.ids ? -1 : 1),
    );
}

const plain = ({ score, points, beneficiary, pivotal, facilitating }: TriangleRow) =>
  `${score} ${points} ${beneficiary} ${pivotal} ${facilitating}`;
const plainJudged = ({ soft, points, ids }: Judged) => `${soft} ${points} ${ids}`;

function searchOf(member: Member, members: readonly Member[], world: World, options?: SearchOptions) {
  const search = new TriangleSearch(member, world, options);
  members.forEach((candidate) => search.consider(candidate));
  return search.enumeration();
}

function wholeOrder(...args: Parameters<typeof searchOf>): readonly TriangleRow[] {
  const enumeration = searchOf(...args);
  while (!enumeration.complete) enumeration.advance();
  return enumeration.proven;
}

/** More who facilitate than a random world has by itself. */
function triangularWorld(seed: number, size: number, hardship: number) {
  const { world, members } = randomWorld(seed, { size, hardship });
  return {
    world,
    members: members.map((member, at) =>
      at % 3 === 0 && member.gives.length > 0
        ? { ...member, roles: ['FACILITATING'] as const, needs: [] }
        : member,
    ),
  };
}

describe('triples and their specification written a second time', () => {
  it('explain every triple of random worlds alike', () => {
    const seen = {
      eligible: 0,
      codes: new Set<string>(),
      closes: new Set<string>(),
      kinds: new Set<string>(),
    };
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(...ROLES),
        arbitraryWeights,
        fc.constantFrom(0, 8, 15),
        (seed, asking, stated, hardship) => {
          const { world, members } = triangularWorld(seed, 14, hardship);
          for (const [b, p, f] of triosOf(members)) {
            const trio = { BENEFICIARY: b, PIVOTAL: p, FACILITATING: f };
            const explained = explainTriangle(trio, world, { asking, weights: byCode(stated) });
            const judged = judgeTrio([b, p, f], world, asking && trio[asking], stated);
            expect({
              failed: explained.failed.map(({ code }) => code),
              soft: explained.softScore,
              points: explained.points,
              without: explained.coverage.without,
              with: explained.coverage.with,
              closes: explained.closes,
              kind: explained.kind.slice('SOUTH_SOUTH_'.length),
            }).toEqual(judged);
            expect(explained.eligible).toBe(judged.failed.length === 0);
            expect(explained.score).toBe(explained.eligible ? judged.soft : 0);
            if (explained.eligible) seen.eligible++;
            judged.failed.forEach((code) => seen.codes.add(code));
            judged.closes.forEach((gap) => seen.closes.add(gap));
            seen.kinds.add(judged.kind);
          }
        },
      ),
      // The same worlds each time, because what is counted below must be in them.
      { numRuns: 20, seed: 20_261_123 },
    );
    expect(seen.eligible).toBeGreaterThan(50);
    // BELOW_FLOOR is a pair's.
    expect(seen.codes.size).toBe(17);
    expect([...seen.closes].sort()).toEqual(['FUNDING', 'LANGUAGE', 'LOGISTICS', 'MUST']);
    expect(seen.kinds.size).toBe(3);
  });

  it('order the triples of every member alike', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.integer(), arbitraryWeights, fc.constantFrom(0, 1, 4), (seed, stated, hardship) => {
        const { world, members } = triangularWorld(seed, 24, hardship);
        for (const member of members.slice(0, 8)) {
          const expected = bruteForce(member, members, world, stated);
          const rows = wholeOrder(member, members, world, { weights: byCode(stated) });
          expect(rows.map(plain)).toEqual(expected.map(plainJudged));
          found += rows.length;
          const closing = wholeOrder(member, members, world, { weights: byCode(stated), closingOnly: true });
          expect(closing.map(plain)).toEqual(
            expected.filter(({ closes }) => closes.length > 0).map(plainJudged),
          );
        }
      }),
      { numRuns: 8 },
    );
    expect(found).toBeGreaterThan(20);
  });
});

describe('a search', () => {
  it('finds a partner once who gives one thing in several ways', () => {
    const payments = capability('ECOM.PAYMENTS.MOBILE');
    const asking = request({ funding: 'NEEDS' });
    const members = [
      asking,
      offer({ gives: [payments, { ...payments, modality: 'STUDY_VISIT' }] }),
      facilitating({ gives: [payments, { ...payments, modality: 'FINANCE' }] }),
    ];
    for (const member of members) expect(wholeOrder(member, members, plainWorld())).toHaveLength(1);
  });
});

describe('the order of triples', () => {
  it('is score, points, and the ids of beneficiary, pivotal and facilitating proposal', () => {
    const place = (score: number, points: number, [beneficiary, pivotal, facilitating]: string) => ({
      score,
      points,
      beneficiary: beneficiary!,
      pivotal: pivotal!,
      facilitating: facilitating!,
    });
    const ordered = [
      place(9, 1, 'zzz'),
      place(8, 2, 'zzz'),
      place(8, 1, 'acc'),
      place(8, 1, 'bab'),
      place(8, 1, 'bba'),
      place(8, 1, 'bbb'),
    ];
    expect(new Dice(1).shuffled(ordered).sort(compareTriangles)).toEqual(ordered);
  });
});

describe('an enumeration that is stopped early', () => {
  it('has proven a true beginning, and bounds all that it has not seen', () => {
    let early = 0;
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0, 2), (seed, hardship) => {
        const { world, members } = triangularWorld(seed, 30, hardship);
        for (const member of members.slice(0, 6)) {
          const whole = wholeOrder(member, members, world).map(plain);
          const scores = whole.map((row) => Number(row.split(' ')[0]));
          const enumeration = searchOf(member, members, world);
          let proven = 0;
          while (!enumeration.complete) {
            // Compared by hand, because this is asked after each of many thousand pieces of work.
            while (proven < enumeration.proven.length) {
              if (plain(enumeration.proven[proven]!) !== whole[proven]) fail(whole, enumeration.proven);
              proven++;
            }
            if (proven < whole.length && enumeration.unseenAtMost < scores[proven]!) fail(whole, proven);
            if (proven > 0 && proven < whole.length) early++;
            enumeration.advance();
          }
          expect(enumeration.proven.map(plain)).toEqual(whole);
        }
      }),
      { numRuns: 6 },
    );
    expect(early).toBeGreaterThan(0);
  });

  it('does not judge every triple for the first of them', () => {
    const { world, members } = triangularWorld(1, 300, 1);
    const anchor = members.find(({ roles }) => roles.includes('BENEFICIARY'))!;
    const judging = (rows: number) => {
      const enumeration = searchOf(anchor, members, world);
      while (!enumeration.complete && enumeration.proven.length < rows) enumeration.advance();
      return enumeration.spent;
    };
    expect(judging(5)).toBeLessThan(judging(Infinity) / 2);
  });
});

function fail(...seen: readonly unknown[]): never {
  throw new Error(`Not what the whole order says: ${JSON.stringify(seen)}`);
}

describe('the facilitating partners of a barred pair', () => {
  it('are all those whose triple is eligible, where the pair lacks but what they bring', () => {
    let freed = 0;
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0, 3), (seed, hardship) => {
        const { world, members } = triangularWorld(seed, 24, hardship);
        const trios = triosOf(members);
        for (const [b, p] of trios.filter((_, at) => at % 11 === 0)) {
          const search = new FacilitatorSearch(b, p, world, weighingsFor(null, null));
          members.forEach((member) => search.consider(member));
          const expected = trios
            .filter((trio) => trio[0] === b && trio[1] === p)
            .map((trio) => ({ ...judgeTrio(trio, world), ids: trio.map(({ id }) => id).join(' ') }))
            .filter(({ failed, closes }) => failed.length === 0 && closes.length > 0)
            .sort(
              (one, other) =>
                other.soft - one.soft || other.points - one.points || (one.ids < other.ids ? -1 : 1),
            );
          expect(search.inOrder().map(plain)).toEqual(expected.map(plainJudged));
          freed += expected.length;
        }
      }),
      { numRuns: 6 },
    );
    expect(freed).toBeGreaterThan(0);
  });
});
