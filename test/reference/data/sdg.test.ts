import { UN_LANGUAGES } from '../../../src/reference/country';
import { sdgGoals, sdgTargets } from '../../../src/reference/data/sdg';
import { compareTargets, goalOfTarget } from '../../../src/reference/sdg';

/** Targets of goal 1 to goal 17 in A/RES/70/1. */
const TARGETS_PER_GOAL = [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19];

test('seventeen goals, titled in the six UN languages', () => {
  expect(sdgGoals.map(({ number }) => number)).toEqual(TARGETS_PER_GOAL.map((_, i) => i + 1));
  for (const { number, titles, colour } of sdgGoals) {
    expect([number, Object.keys(titles).sort()]).toEqual([number, [...UN_LANGUAGES]]);
    expect([number, ...Object.values(titles).filter((title) => /^\s*$|\u0640/.test(title))]).toEqual([
      number,
    ]);
    expect(colour).toMatch(/^#[0-9A-F]{6}$/);
  }
});

test('169 targets, as many to a goal as the resolution has, numbers and letters without a gap', () => {
  expect(sdgTargets).toHaveLength(169);
  expect(TARGETS_PER_GOAL.map((_, i) => sdgTargets.filter(({ goal }) => goal === i + 1).length)).toEqual(
    TARGETS_PER_GOAL,
  );
  for (const { number } of sdgGoals) {
    const tails = sdgTargets
      .filter(({ goal }) => goal === number)
      .map(({ code }) => code.split('.')[1] ?? '');
    const numbers = tails.filter((tail) => /^\d+$/.test(tail));
    const letters = tails.filter((tail) => /^[a-d]$/.test(tail));
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
    expect(letters).toEqual(letters.map((_, i) => 'abcd'[i]));
    expect(tails).toEqual([...numbers, ...letters]);
  }
});

test('targets have a code and a label of their own, and stand in order', () => {
  const codes = sdgTargets.map(({ code }) => code);
  expect(new Set(codes).size).toBe(169);
  expect(new Set(sdgTargets.map(({ label }) => label)).size).toBe(169);
  expect([...codes].reverse().sort(compareTargets)).toEqual(codes);
});

test('the goal stands before the dot', () => {
  expect([goalOfTarget('8.3'), goalOfTarget('17.19'), goalOfTarget('16.a')]).toEqual([8, 17, 16]);
});
