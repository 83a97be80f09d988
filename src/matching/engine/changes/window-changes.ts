import type { Window } from '../member';
import type { Pair, View } from '../pair';
import { actor } from '../rules/failed-rule';
import { neededDays } from '../windows';
import type { Change } from './change';

/** How one member can make room for the needed days inside the other's window. */
export function windowChanges(pair: Pair, view: View): readonly Change[] {
  const own = pair.judge(view).window;
  const other = pair.judged(view).window;
  const needed = neededDays(pair);
  if (own === null || other === null || length(other) < needed) return [];
  const who = actor(pair.judge(view));
  const window = widened(own, other, needed);
  const days = length(window) - length(own);
  if (days === 0) return [];
  const widen: Change = { kind: 'WIDEN_WINDOW', facts: { ...who, days, window } };
  if (length(own) < needed) return [widen];
  return [{ kind: 'MOVE_WINDOW', facts: { ...who, days: shift(own, other, needed) } }, widen];
}

function length({ from, to }: Window): number {
  return to - from + 1;
}

/** The exchange starts as near to the own first day as the other allows; the window grows to hold it. */
function widened(own: Window, other: Window, needed: number): Window {
  const start = clamp(own.from, other.from, other.to - needed + 1);
  return { from: Math.min(own.from, start), to: Math.max(own.to, start + needed - 1) };
}

/** Fewest days to move, either way, until the needed days lie in both. */
function shift(own: Window, other: Window, needed: number): number {
  return clamp(0, other.from + needed - 1 - own.to, other.to - needed + 1 - own.from);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
