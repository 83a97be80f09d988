import type { Member } from '../../src/matching/engine/member';
import { trianglePage, type TrianglePage } from '../../src/matching/triangle-ranking';
import type { MarketView } from '../../src/matching/market-view';
import { DomainError } from '../../src/validation/faults';
import { randomWorld } from './engine/random-world';

const { world, members } = randomWorld(11, { size: 90, hardship: 1 });
const view: MarketView = {
  world,
  member: (id) => members.find((member) => member.id === id) ?? null,
  members: () => members,
};
const pageOf = (member: Member, first: number, after: string | null, work?: number) =>
  trianglePage(member, view, {}, { first, after }, ['viewer'], work);
const keysOf = ({ rows }: TrianglePage) =>
  rows.map(({ score, beneficiary, pivotal, facilitating }) =>
    [score, beneficiary, pivotal, facilitating].join(' '),
  );

const anchors = (['BENEFICIARY', 'PIVOTAL', 'FACILITATING'] as const).map((role) =>
  members.find(({ roles }) => roles.includes(role))!,
);

describe('a list of triples that may cost little work', () => {
  test.each(anchors)('pages a true beginning, and bounds what it does not show: %#', async (anchor) => {
    const whole = keysOf(await pageOf(anchor, 100_000, null, Infinity));
    const total = await (await pageOf(anchor, 1, null, Infinity)).count();
    expect(total).toBe(whole.length);
    expect(whole.length).toBeGreaterThan(20);
    let cutShort = 0;
    const first = Math.ceil(whole.length / 4);
    for (const work of [0, 500, 2_000, 1_000_000]) {
      const shown: string[] = [];
      let page: TrianglePage;
      let after: string | null = null;
      do {
        page = await pageOf(anchor, first, after, work);
        shown.push(...keysOf(page));
        const next = whole[shown.length];
        if (next !== undefined) expect(page.unseenAtMost).toBeGreaterThanOrEqual(Number(next.split(' ')[0]));
        else if (page.proven) expect(page.unseenAtMost).toBe(0);
        expect(page.proven || !page.hasNextPage).toBe(true);
        after = page.cursors.at(-1) ?? null;
      } while (page.hasNextPage);
      expect(shown).toEqual(whole.slice(0, shown.length));
      expect(page.proven).toBe(shown.length === whole.length && (await page.count()) === whole.length);
      if (!page.proven) cutShort++;
    }
    expect(cutShort).toBeGreaterThan(1);
  });

  test('a cursor of another order is refused', async () => {
    const { cursors } = await pageOf(anchors[0]!, 1, null);
    const weighed = trianglePage(
      anchors[0]!,
      view,
      { weights: { THEME: 1 } },
      { first: 1, after: cursors[0]! },
      ['viewer'],
    );
    await expect(weighed).rejects.toThrow(DomainError);
  });

  test('lets others run meanwhile', async () => {
    let turns = 0;
    const count = () => {
      turns++;
      timer = setImmediate(count);
    };
    let timer = setImmediate(count);
    const began = performance.now();
    await pageOf(anchors[2]!, 100, null);
    const slices = (performance.now() - began) / 50;
    clearImmediate(timer);
    expect(turns).toBeGreaterThanOrEqual(Math.floor(slices));
  });
});
