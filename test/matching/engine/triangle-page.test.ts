import type { Member } from '../../../src/matching/engine/member';
import { trianglePage, type TrianglePage } from '../../../src/matching/engine/triangle/triangle-page';
import { TriangleSearch } from '../../../src/matching/engine/triangle/triangle-search';
import type { TrianglePosition } from '../../../src/matching/engine/triangle/triangle-order';
import { randomWorld } from './random-world';

const { world, members } = randomWorld(11, { size: 90, hardship: 1 });
const pageOf = (member: Member, first: number, after: TrianglePosition | null, work?: number) => {
  const search = new TriangleSearch(member, world);
  for (const candidate of members) search.consider(candidate);
  return trianglePage(search, { first, after }, work);
};
const keysOf = ({ rows }: Pick<TrianglePage, 'rows'>) =>
  rows.map(({ score, beneficiary, pivotal, facilitating }) =>
    [score, beneficiary, pivotal, facilitating].join(' '),
  );

const anchors = (['BENEFICIARY', 'PIVOTAL', 'FACILITATING'] as const).map((role) =>
  members.find(({ roles }) => roles.includes(role))!,
);

describe('a list of triples that may cost little work', () => {
  test.each(anchors)('pages a true beginning, and bounds what it does not show: %#', (anchor) => {
    const whole = keysOf(pageOf(anchor, 100_000, null, Infinity));
    const total = pageOf(anchor, 1, null, Infinity).count();
    expect(total).toBe(whole.length);
    expect(whole.length).toBeGreaterThan(20);
    let [cutShort, found] = [0, 0];
    const first = Math.ceil(whole.length / 4);
    for (const work of [0, 500, 2_000, 1_000_000]) {
      const shown: string[] = [];
      let page: TrianglePage;
      let after: TrianglePosition | null = null;
      do {
        page = pageOf(anchor, first, after, work);
        shown.push(...keysOf(page));
        const next = whole[shown.length];
        if (next !== undefined) expect(page.unseenAtMost).toBeGreaterThanOrEqual(Number(next.split(' ')[0]));
        else if (page.proven) expect(page.unseenAtMost).toBe(0);
        expect(page.proven || !page.hasNextPage).toBe(true);
        after = page.rows.at(-1) ?? null;
      } while (page.hasNextPage);
      expect(shown).toEqual(whole.slice(0, shown.length));
      expect(page.proven).toBe(shown.length === whole.length && page.count() === whole.length);
      if (!page.proven) cutShort++;
      const behind = keysOf({ rows: page.unproven });
      expect(behind).toEqual(whole.filter((row) => behind.includes(row)));
      expect(behind.length).toBeLessThanOrEqual(first - page.rows.length);
      found += behind.length;
    }
    expect(cutShort).toBeGreaterThan(1);
    expect(found).toBeGreaterThan(0);
  });
});
