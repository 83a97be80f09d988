import { Budgets, windowMs, type Budget } from '../../../src/server/limits/budgets';
import { pointsIn, type TakePoints } from '../../../src/server/limits/points.repository';
import { startWorld, type World } from '../../support/world';

const now = new Date('2026-11-24T12:00:00.000Z');
const later = (ms: number) => new Date(now.getTime() + ms);

describe('budgets of points', () => {
  let world: World;
  let number = 0;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());
  const budget = (most: number): Budget => ({ name: 'viewer', key: `test.${number++}`, most });
  const process = (take: TakePoints = pointsIn(world.database)) => {
    const warned: unknown[] = [];
    return { budgets: new Budgets(take, (fault) => warned.push(fault)), warned };
  };

  /** Points that are let through when it is asked for until nobody gets any more. */
  async function exhaust(
    processes: readonly Budgets[],
    of: readonly Budget[],
    points: number,
    at = now,
  ): Promise<number> {
    let through = 0;
    const refused = new Set<Budgets>();
    while (refused.size < processes.length) {
      await Promise.all(
        processes
          .filter((one) => !refused.has(one))
          .map(async (one) => {
            const answers = await Promise.all([1, 2, 3].map(() => one.spend(of, points, at)));
            through += answers.filter(({ refused: by }) => by === null).length * points;
            if (answers.every(({ refused: by }) => by !== null)) refused.add(one);
          }),
      );
    }
    return through;
  }

  test('hold for three processes together: never more, and less by a twentieth for each at most', async () => {
    for (const points of [1, 7, 90]) {
      const one = budget(1_000);
      const processes = [process(), process(), process()].map(({ budgets }) => budgets);
      const through = await exhaust(processes, [one], points);
      expect(through).toBeLessThanOrEqual(1_000);
      expect(through).toBeGreaterThan(1_000 - 3 * (50 + points));
    }
  });

  test('cost one statement for twenty requests and none for those that are refused', async () => {
    const one = budget(1_000);
    const { budgets } = process();
    const spend = () => budgets.spend([one], 2, now);
    expect(await world.countStatements(spend)).toBe(1);
    expect(
      await world.countStatements(async () => {
        for (let at = 0; at < 24; at++) await spend();
      }),
    ).toBe(0);
    await exhaust([budgets], [one], 2);
    expect(await world.countStatements(spend)).toBe(0);
    expect((await spend()).refused).toMatchObject({ remaining: 0, resetsAt: later(windowMs) });
  });

  test('begin anew with the minute', async () => {
    const one = budget(100);
    const { budgets } = process();
    expect(await exhaust([budgets], [one], 10)).toBe(100);
    expect(await exhaust([budgets], [one], 10, later(windowMs - 1))).toBe(0);
    expect(await exhaust([budgets], [one], 10, later(windowMs))).toBe(100);
  });

  test('of two, the smaller decides, and what it refuses is not taken from the other', async () => {
    const [own, address] = [budget(100), budget(1_000)];
    const { budgets } = process();
    expect(await exhaust([budgets], [own, address], 10)).toBe(100);
    const { standings, refused } = await budgets.spend([budget(100), address], 10, now);
    expect(refused).toBeNull();
    expect(standings[1]!.remaining).toBe(890);
  });

  test('an operation that costs more than a twentieth takes what it needs', async () => {
    const one = budget(1_000);
    const { budgets } = process();
    expect((await budgets.spend([one], 900, now)).refused).toBeNull();
    expect((await budgets.spend([one], 101, now)).refused).toMatchObject({ remaining: 100 });
    expect((await budgets.spend([one], 100, now)).refused).toBeNull();
  });

  test.each<[string, TakePoints]>([
    ['is silent', () => new Promise(() => undefined)],
    ['is down', () => Promise.reject(new Error('connect ECONNREFUSED'))],
  ])('while the database %s each process counts by itself and keeps nobody waiting', async (_name, take) => {
    const one = budget(1_000);
    const { budgets, warned } = process(take);
    const begun = performance.now();
    expect(await exhaust([budgets], [one], 10)).toBe(1_000);
    expect(performance.now() - begun).toBeLessThan(1_500);
    expect(warned).toHaveLength(1);
  });
});
