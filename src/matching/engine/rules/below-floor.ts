import type { Pair, View } from '../pair';
import { FLOOR } from '../scale';
import type { PairScore } from '../score';
import { actor, type FailedRule } from './failed-rule';

/** No side is asked to settle for less than the floor. */
export function belowFloor(pair: Pair, { receiver, giver }: PairScore): readonly FailedRule[] {
  const sides: readonly (readonly [View, number])[] = [
    ['RECEIVER', receiver],
    ['GIVER', giver],
  ];
  const below = sides
    .filter(([, score]) => score < FLOOR)
    .map(([view, score]) => ({ ...actor(pair.judge(view)), score }));
  return below.length === 0 ? [] : [{ code: 'BELOW_FLOOR', facts: { below } }];
}
