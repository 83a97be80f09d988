import { startWorld, type Data, type World } from '../support/world';
import { explainTriangle, now, randomMarket, triangleFields, trianglesOf } from './market-world';

interface Asked {
  readonly id: string;
  readonly roles: readonly string[];
}

const idsOf = ({ beneficiary, pivotal, facilitating }: Data): string[] => [
  beneficiary.id,
  pivotal.id,
  facilitating.id,
];

/** What the answer says of a triple, its points added up from the contributions. */
function judged(triple: Data): { ids: string[]; score: number; points: number } {
  const points = triple.pairs
    .flatMap(({ sides }: Data) => sides as Data[])
    .flatMap(({ contributions }: Data) => contributions as Data[])
    .reduce((sum: number, contribution: Data) => sum + (contribution.points as number), 0);
  return { ids: idsOf(triple), score: triple.score, points };
}

/** Written anew from docs/matching.md, and not taken from the engine. */
function inOrder(one: Data, other: Data): number {
  const [a, b] = [judged(one), judged(other)];
  if (a.score !== b.score) return b.score - a.score;
  if (a.points !== b.points) return b.points - a.points;
  return a.ids.join() < b.ids.join() ? -1 : 1;
}

describe('paging through triples gives what sorting every explained triple would give', () => {
  let world: World;
  let proposals: Asked[];
  let explained: Data[];
  const rolesOf = async (id: string): Promise<Asked> => {
    const { node } = await world.ask(
      `query ($id: ID!) { node(id: $id) { ... on Proposal { roles } } }`,
      { id },
      { now },
    );
    return { id, roles: node.roles };
  };
  const standing = (role: string) => proposals.filter(({ roles }) => roles.includes(role));
  const everyTrio = () =>
    standing('BENEFICIARY').flatMap((b) =>
      standing('PIVOTAL')
        .filter((p) => p !== b)
        .flatMap((p) => standing('FACILITATING').map((f) => [b.id, p.id, f.id])),
    );

  /** Many in one operation, because there are hundreds. */
  async function explainAll(trios: readonly string[][]): Promise<Data[]> {
    const found: Data[] = [];
    for (let at = 0; at < trios.length; at += 40) {
      const asked = trios
        .slice(at, at + 40)
        .map(
          ([b, p, f], alias) =>
            `t${alias}: explainTriangle(beneficiaryId: "${b}", pivotalId: "${p}", facilitatingId: "${f}") { ...Told }`,
        );
      const data: Data = await world.ask(
        `{ ${asked.join('\n')} } fragment Told on TriangularMatch { ${triangleFields} }`,
        {},
        { now },
      );
      found.push(...Object.values<Data>(data));
    }
    return found;
  }

  beforeAll(async () => {
    world = await startWorld();
    const ids = await randomMarket(world, 7, 30);
    proposals = await Promise.all(ids.map(rolesOf));
    explained = await explainAll(everyTrio());
  }, 180_000);
  afterAll(() => world.close());

  async function pageThrough(id: string, args: string, list?: 'opportunities'): Promise<Data[]> {
    const found: Data[] = [];
    const bounds: { at: number; most: number }[] = [];
    for (let after = ''; ;) {
      const page = await trianglesOf(world, id, `first: 3, ${args}${after}`, {}, list);
      expect(page.nodes.length).toBeLessThanOrEqual(3);
      expect(page.proven).toBe(true);
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) {
        expect([page.unseenAtMost, page.totalCount]).toEqual([0, found.length]);
        for (const { at, most } of bounds) expect(most).toBe(found[at].score);
        return found;
      }
      after = `, after: "${page.pageInfo.endCursor}"`;
      bounds.push({ at: found.length, most: page.unseenAtMost });
    }
  }

  test('for every proposal in every role', async () => {
    let found = 0;
    for (const { id } of proposals) {
      const expected = explained.filter((triple) => triple.eligible && idsOf(triple).includes(id));
      expect(await pageThrough(id, '')).toEqual(expected.sort(inOrder));
      found += expected.length;
    }
    // A world in which nothing fits would prove nothing.
    expect(found).toBeGreaterThan(10);
  });

  test('opportunities are the triples of a facilitating offer that close a gap', async () => {
    let found = 0;
    for (const { id, roles } of proposals) {
      const expected = explained.filter(
        (triple) => triple.eligible && triple.closes.length > 0 && triple.facilitating.id === id,
      );
      expect(await pageThrough(id, '', 'opportunities')).toEqual(expected.sort(inOrder));
      if (!roles.includes('FACILITATING')) expect(expected).toEqual([]);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(2);
  });

  test.each(['BENEFICIARY', 'PIVOTAL', 'FACILITATING'])(
    'with the weights of the side that asks: %s',
    async (role) => {
      const weights = 'weights: { theme: 3, funding: 1, trust: 2 }';
      for (const asking of standing(role).slice(0, 3)) {
        for (const triple of (await trianglesOf(world, asking.id, `first: 4, ${weights}`)).nodes) {
          const ids = idsOf(triple);
          const seat = ['BENEFICIARY', 'PIVOTAL', 'FACILITATING'][ids.indexOf(asking.id)]!;
          expect(await explainTriangle(world, ids, `, ${weights}, weightsOf: ${seat}`)).toEqual(triple);
        }
      }
    },
  );

  test('every number of a triple follows from the numbers in it', () => {
    for (const triple of explained) {
      const [bp, bf, pf]: number[] = triple.pairs.map(({ score }: Data) => score as number);
      for (const { score, sides } of triple.pairs) {
        const [one, other]: number[] = sides.map((side: Data) => side.score as number);
        expect(score).toBe(one! + other! === 0 ? 0 : Math.floor((2 * one! * other!) / (one! + other!)));
      }
      const mean = Math.floor((10 * bp! * bf! * pf!) / (5 * bf! * pf! + 3 * bp! * pf! + 2 * bp! * bf!));
      expect(triple.softScore).toBe(Math.floor((mean * triple.coverageWith) / 10_000));
      expect(triple.score).toBe(triple.eligible ? triple.softScore : 0);
      expect(triple.eligible).toBe(triple.failedRules.length === 0);
      const alone = [triple.coverageByPivotal, triple.coverageByFacilitating] as number[];
      expect(triple.coverageWithout).toBe(Math.max(...alone));
      expect(triple.gain).toBe(triple.coverageWith - triple.coverageWithout);
      if (triple.eligible && triple.closes.length === 0) expect(triple.gain).toBeGreaterThanOrEqual(500);
    }
  });
});
