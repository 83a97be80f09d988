import { startWorld, type Data, type World } from '../support/world';
import { explain, matchesOf, randomMarket } from './market-world';

interface Judged {
  readonly id: string;
  readonly eligible: boolean;
  readonly score: number;
  readonly points: number;
}

/** What the answer says of a pair, its points added up from the contributions. */
function judged(match: Data): Judged {
  const points = match.sides
    .flatMap((side: Data) => side.contributions)
    .reduce((sum: number, contribution: Data) => sum + (contribution.points as number), 0);
  return { id: match.counterpart.id, eligible: match.eligible, score: match.score, points };
}

/** Written anew from docs/matching.md, and not taken from the engine. */
function inOrder(one: Judged, other: Judged): number {
  if (one.eligible !== other.eligible) return one.eligible ? -1 : 1;
  if (one.eligible && one.score !== other.score) return other.score - one.score;
  if (one.eligible && one.points !== other.points) return other.points - one.points;
  return one.id < other.id ? -1 : 1;
}

async function pageThrough(world: World, id: string, args: string): Promise<Data[]> {
  const found: Data[] = [];
  let after: string | null = null;
  do {
    const page: Data = await matchesOf(
      world,
      id,
      `first: 4, ${args}${after === null ? '' : `, after: "${after}"`}`,
    );
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor as string) : null;
  } while (after !== null);
  return found;
}

describe('paging through matches gives what sorting every explained pair would give', () => {
  let world: World;
  let proposals: string[];
  beforeAll(async () => {
    world = await startWorld();
    proposals = await randomMarket(world, 20261123, 30);
  });
  afterAll(() => world.close());

  test.each([
    ['', ''],
    ['role: FACILITATING', 'role: FACILITATING'],
    ['weights: { theme: 3, experience: 1, funding: 1 }', 'weights: { theme: 3, experience: 1, funding: 1 }'],
    ['asOf: "2027-02-01"', 'asOf: "2027-02-01"'],
  ])('with (%s)', async (_name, args) => {
    let eligible = 0;
    for (const asking of proposals.slice(0, 8)) {
      const explained: Judged[] = [];
      for (const other of proposals) {
        if (other === asking) continue;
        const answer = await world.send(
          `query ($p: ID!, $c: ID!) { explainMatch(proposalId: $p, counterpartId: $c, ${args || 'role: null'}) {
             eligible score counterpart { id } sides { role contributions { points } } } }`,
          { p: asking, c: other },
          { now: new Date('2026-11-23T12:00:00Z') },
        );
        if (answer.errors) expect(answer.errors[0]?.extensions?.['code']).toBe('WRONG_STATE');
        else if (args.startsWith('role') || answer.data.explainMatch.sides[1].role !== 'FACILITATING') {
          // A list leaves facilitating partners out unless it is asked for them; a pair that is named is explained.
          explained.push(judged(answer.data.explainMatch));
        }
      }
      const paged = await pageThrough(world, asking, `includeBarred: true, ${args}`);
      expect(paged.map(judged)).toEqual(explained.sort(inOrder));
      const alone = await pageThrough(world, asking, args || 'includeBarred: false');
      expect(alone.map(judged)).toEqual(explained.filter((match) => match.eligible));
      eligible += alone.length;
    }
    // A world in which nothing fits would prove nothing.
    expect(eligible).toBeGreaterThan(2);
  });

  test('contributions sum to the score of their side, weights to 10000, and both sides make the score', async () => {
    for (const asking of proposals.slice(0, 10)) {
      for (const match of (await matchesOf(world, asking, 'includeBarred: true')).nodes) {
        const [own, other]: [number, number] = match.sides.map((side: Data) => {
          const sum = (key: string) =>
            side.contributions.reduce((total: number, part: Data) => total + (part[key] as number), 0);
          expect(sum('weight')).toBe(10_000);
          expect(Math.floor(sum('points') / 10_000)).toBe(side.score);
          for (const { value, weight, points } of side.contributions)
            expect(points).toBe((value ?? 5_000) * weight);
          return side.score as number;
        });
        expect(match.softScore).toBe(own + other === 0 ? 0 : Math.floor((2 * own * other) / (own + other)));
        expect(match.score).toBe(match.eligible ? match.softScore : 0);
        expect(match.eligible).toBe(match.failedRules.length === 0);
      }
    }
  });

  test('a pair has one score, whichever of the two asks', async () => {
    for (const asking of proposals.slice(0, 6)) {
      for (const match of (await matchesOf(world, asking, 'first: 3')).nodes) {
        const back = await explain(world, match.counterpart.id, asking);
        expect([back.score, back.sides[1].score, back.sides[0].score]).toEqual([
          match.score,
          match.sides[0].score,
          match.sides[1].score,
        ]);
      }
    }
  });
});
