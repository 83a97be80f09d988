import { fairEpoch, priceOf } from '../../../src/matching/engine/fair/epoch';
import { compareFairly, type FairPosition } from '../../../src/matching/engine/fair/fair-order';
import { FairRanking, type FairOptions } from '../../../src/matching/engine/fair/fair-ranking';
import { rank } from '../../../src/matching/engine/rank';
import { Dice, randomWorld } from '../engine/random-world';

const worldOf = (seed: number) => randomWorld(seed, { size: 40, hardship: 4 });

describe('the prices of a market', () => {
  test('do not hang on the order of the members', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const { world, members } = worldOf(seed);
      const prices = fairEpoch(members, world);
      const shuffled = fairEpoch(new Dice(seed).shuffled(members), world);
      expect(shuffled).toEqual(prices);
    }
  });

  test('are whole numbers, one for each member in each layer and standing', () => {
    const { world, members } = worldOf(1);
    const { SOUTH_SOUTH, FACILITATED } = fairEpoch(members, world);
    for (const { RECEIVING, GIVING } of [SOUTH_SOUTH, FACILITATED]) {
      for (const prices of [RECEIVING, GIVING]) {
        expect([...prices.keys()].sort()).toEqual(members.map(({ id }) => id).sort());
        expect([...prices.values()].every(Number.isInteger)).toBe(true);
        expect(Math.max(...prices.values())).toBeGreaterThan(0);
      }
    }
  });

  test('do not tell how many places an institution has left', () => {
    const { world, members } = worldOf(2);
    const roomier = members.map((member) => ({
      ...member,
      capacity: member.capacity !== null && member.activeMatches < member.capacity ? 99 : member.capacity,
    }));
    expect(roomier).not.toEqual(members);
    expect(fairEpoch(roomier, world)).toEqual(fairEpoch(members, world));
  });

  test('a sample of the pairs comes near to all of them', () => {
    const { world, members } = randomWorld(5, { size: 300, hardship: 0 });
    const giving = (most?: number) => fairEpoch(members, world, most).SOUTH_SOUTH.GIVING;
    const [all, sampled] = [giving(), giving(25_000)];
    expect(giving(25_000)).toEqual(sampled);
    expect(sampled).not.toEqual(all);
    const ids = members.filter(({ roles }) => roles.includes('PIVOTAL')).map(({ id }) => id);
    const off = ids.map((id) => Math.abs(all.get(id)! - sampled.get(id)!));
    const spread = ids.map((id) => Math.abs(all.get(id)! - mean(ids.map((other) => all.get(other)!))));
    expect(mean(off)).toBeLessThan(mean(spread) / 2);
  });
});

describe('the fair order', () => {
  const fairly = (seed: number, query: number, options: FairOptions) => {
    const { world, members } = worldOf(seed);
    // Some are not in the epoch, as what is newer or hidden from strangers.
    const prices = fairEpoch(members.slice(0, 30), world);
    const ranking = new FairRanking(members[query]!, world, prices, options);
    for (const member of members) ranking.consider(member);
    return { ranking, rows: ranking.inOrder(), prices, world, members };
  };

  test('holds what the order by score holds', () => {
    for (let seed = 1; seed <= 6; seed++) {
      for (const role of [null, 'FACILITATING', 'PIVOTAL'] as const) {
        for (let query = 0; query < 40; query += 7) {
          const { ranking, rows, world, members } = fairly(seed, query, { role, barred: true });
          const byScore = rank(members[query]!, members, world, { role, barred: true });
          const plain = ({ id, eligible, score, points }: FairPosition) => [id, eligible, score, points];
          expect(rows.map(plain).sort()).toEqual(byScore.map((row) => plain({ ...row, price: null })).sort());
          expect(ranking.eligible).toBe(byScore.filter(({ eligible }) => eligible).length);
          expect(ranking.barred).toBe(rows.length - ranking.eligible);
        }
      }
    }
  });

  test('is mean score of both sides less price; then those without a price by score; then the barred by id', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const { rows, prices, world, members } = fairly(seed, 3, { barred: true });
      const expected = rank(members[3]!, members, world, { barred: true })
        .map((row) => {
          const price = row.assignment && priceOf(prices, row.assignment, row.id);
          const group = row.eligible ? (price === null ? 1 : 0) : 2;
          return { id: row.id, group, worth: group === 0 ? row.points / 20_000 - price! : 0 };
        })
        // What is equal keeps the order by score, in which the rows come.
        .toSorted((one, other) => one.group - other.group || other.worth - one.worth);
      expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    }
  });

  test('pages of any size are the whole list', () => {
    const whole = fairly(2, 3, { barred: true }).rows;
    for (const first of [1, 2, 5, 100]) {
      const paged = [];
      let after: FairPosition | null = null;
      for (;;) {
        const { rows }: { rows: readonly FairPosition[] } = fairly(2, 3, { barred: true, first, after });
        if (rows.length === 0) break;
        paged.push(...rows);
        after = rows.at(-1)!;
      }
      expect(paged.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    }
  });

  test('is an order: no two different rows are equal, and it contradicts itself nowhere', () => {
    const { rows } = fairly(4, 3, { barred: true });
    for (const one of rows) {
      for (const other of rows) {
        expect(Math.sign(compareFairly(one, other)) + Math.sign(compareFairly(other, one))).toBe(0);
        expect(compareFairly(one, other) === 0).toBe(one.id === other.id);
      }
    }
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
