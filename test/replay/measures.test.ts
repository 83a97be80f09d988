import { estimate } from '../../src/replay/bootstrap';
import { measure } from '../../src/replay/measures';
import { groupByScore } from '../../src/replay/tie-groups';

describe('measures', () => {
  it('follow the ranks where nothing is equal', () => {
    const ranking = [...'abcdefghijkl'].map((candidate) => [candidate]);
    expect(measure(ranking, new Set(['c', 'k']))).toEqual({ mrr: 1 / 3, hit5: 1, hit10: 1, recall10: 0.5 });
    expect(measure(ranking, new Set(['f']))).toEqual({ mrr: 1 / 6, hit5: 0, hit10: 1, recall10: 1 });
    expect(measure(ranking, new Set(['l']))).toEqual({ mrr: 1 / 12, hit5: 0, hit10: 0, recall10: 0 });
  });

  it('are the mean over the orders of equals, worked out by hand', () => {
    // First or second of two equals: (1 + 1/2) / 2.
    expect(measure([['a', 'b'], ['c']], new Set(['b'])).mrr).toBeCloseTo(0.75, 12);
    // One, then 11 equals with two wanted: 4 of their places are among the first 5, 9 among the first 10.
    const ranking = [['a'], [...'bcdefghijkl']];
    const found = measure(ranking, new Set(['c', 'd']));
    expect(found.hit5).toBeCloseTo(1 - (7 * 6) / (11 * 10), 12);
    expect(found.hit10).toBeCloseTo(1 - (2 * 1) / (11 * 10), 12);
    expect(found.recall10).toBeCloseTo(9 / 11, 12);
  });

  it('agree with going through every order of the equals', () => {
    const wanted = new Set(['b', 'd', 'f']);
    const orders = permutations([...'bcdef']).map((order) =>
      measure([['a'], ...order.map((one) => [one])], wanted),
    );
    const mean = (name: 'mrr' | 'hit5' | 'recall10') =>
      orders.reduce((sum, one) => sum + one[name], 0) / orders.length;
    const tied = measure([['a'], [...'bcdef']], wanted);
    for (const name of ['mrr', 'hit5', 'recall10'] as const) expect(tied[name]).toBeCloseTo(mean(name), 12);
  });

  it('group equals, the best first', () => {
    const scores: Record<string, number> = { a: 1, b: 3, c: 1, d: 0 };
    expect(groupByScore(['a', 'b', 'c', 'd'], (one) => scores[one]!)).toEqual([['b'], ['a', 'c'], ['d']]);
  });
});

describe('intervals', () => {
  it('hold the mean, are the same for a seed, and shrink with more projects', () => {
    const few = estimate([0, 1, 0.5, 0.2], 7);
    expect(few).toEqual(estimate([0, 1, 0.5, 0.2], 7));
    expect(few.mean).toBeCloseTo(0.425, 12);
    expect(few.low).toBeLessThan(few.mean);
    expect(few.high).toBeGreaterThan(few.mean);
    const many = estimate(
      Array.from({ length: 100 }, (_, at) => [0, 1, 0.5, 0.2][at % 4]!),
      7,
    );
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
    expect(estimate([0.3, 0.3], 1)).toMatchObject({ low: 0.3, high: 0.3 });
  });
});

function permutations(items: readonly string[]): string[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}
