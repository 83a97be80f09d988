import fc from 'fast-check';
import { explain } from '../../../src/matching/engine/explain';
import { compare, type Position } from '../../../src/matching/engine/order';
import { rank, Ranking, type RankOptions } from '../../../src/matching/engine/rank';
import { TopRows } from '../../../src/matching/engine/top-rows';
import { Dice, randomWorld } from './random-world';

const positions = fc.array(
  fc.record({
    eligible: fc.boolean(),
    score: fc.integer({ min: 0, max: 3 }),
    points: fc.integer({ min: 0, max: 3 }),
    id: fc.integer({ min: 0, max: 99 }).map(String),
  }),
);

const plain = ({ eligible, score, points, id }: Position): Position => ({ eligible, score, points, id });

describe('order', () => {
  it('is eligible, score, points, id', () => {
    const row = (eligible: boolean, score: number, points: number, id: string) => ({
      eligible,
      score,
      points,
      id,
    });
    const ordered = [
      row(true, 9, 1, 'z'),
      row(true, 8, 2, 'z'),
      row(true, 8, 1, 'a'),
      row(true, 8, 1, 'b'),
      row(false, 0, 0, 'a'),
      row(false, 0, 0, 'b'),
    ];
    expect(new Dice(1).shuffled(ordered).sort(compare)).toEqual(ordered);
  });

  it('keeps the first of any rows, however many and in whatever order', () => {
    fc.assert(
      fc.property(positions, fc.integer({ min: 0, max: 30 }), (rows, limit) => {
        const top = new TopRows<Position>(limit);
        rows.forEach((row) => top.add(row));
        expect(top.inOrder().map(plain)).toEqual(rows.toSorted(compare).slice(0, limit));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a ranking', () => {
  const options: readonly RankOptions[] = [
    {},
    { barred: true },
    { role: 'FACILITATING', barred: true },
    { weights: { THEME: 3, TRUST: 1 }, ownShare: 7_000, barred: true },
  ];

  it('is every pair explained, and sorted', () => {
    for (const [at, option] of options.entries()) {
      const { world, members } = randomWorld(100 + at, { size: 50, hardship: 3 });
      for (const query of members.slice(0, 12)) {
        const expected = members
          .filter(({ id }) => world.visible(id))
          .flatMap((candidate) => {
            const found = explain(query, candidate, world, option);
            if (found === null || (!found.eligible && option.barred !== true)) return [];
            const { eligible, score, assignment } = found;
            const points = eligible ? found.points : 0;
            return [{ eligible, score, points, id: candidate.id, assignment: eligible ? assignment : null }];
          })
          .sort(compare);
        const rows = rank(query, members, world, option);
        expect(rows.map((row) => ({ ...plain(row), assignment: row.assignment }))).toEqual(expected);
      }
    }
  });

  it('in pages is the ranking as a whole', () => {
    for (const [at, option] of options.entries()) {
      const { world, members } = randomWorld(200 + at, { size: 60, hardship: 2 });
      for (const query of members.slice(0, 10)) {
        const whole = rank(query, members, world, option).map(plain);
        const paged: Position[] = [];
        // One page too many, so that the end is asked for as well.
        for (let pages = 0; pages <= whole.length / 7 + 1; pages++) {
          const after = paged.at(-1) ?? null;
          paged.push(...rank(query, members, world, { ...option, first: 7, after }).map(plain));
        }
        expect(paged).toEqual(whole);
      }
    }
  });

  it('does not depend on the order of candidates, gives, needs or languages', () => {
    const { world, members } = randomWorld(300, { size: 60, hardship: 2 });
    const dice = new Dice(5);
    const shuffled = dice.shuffled(members).map((member) => ({
      ...member,
      gives: dice.shuffled(member.gives),
      needs: dice.shuffled(member.needs),
      languages: dice.shuffled(member.languages),
    }));
    for (const query of members.slice(0, 15)) {
      const again = shuffled.find(({ id }) => id === query.id)!;
      expect(rank(again, shuffled, world, { barred: true }).map(plain)).toEqual(
        rank(query, members, world, { barred: true }).map(plain),
      );
    }
  });

  it('counts the whole order, page or not', () => {
    const { world, members } = randomWorld(400, { size: 60, hardship: 3 });
    for (const query of members.slice(0, 15)) {
      const whole = rank(query, members, world, { barred: true });
      const ranking = new Ranking(query, world, { first: 2, after: whole[3] ?? null });
      members.forEach((member) => ranking.consider(member));
      expect(ranking.eligible).toBe(whole.filter(({ eligible }) => eligible).length);
      expect(ranking.barred).toBe(whole.filter(({ eligible }) => !eligible).length);
    }
  });

  it('does not know of what the viewer may not see, nor of itself', () => {
    const { world, members } = randomWorld(500, { size: 40, hardship: 0 });
    const [query] = members;
    const seen = { ...world, visible: (id: string) => id < '8' || id === query!.id };
    const ids = rank(query!, members, seen, { barred: true }).map(({ id }) => id);
    expect(ids.every((id) => id < '8')).toBe(true);
    expect(ids).not.toContain(query!.id);
  });
});
