import type { IsoDate } from '../validation/dates';
import { fail } from '../validation/faults';
import type { EvolutionStep } from './partner-graph-enums.type';

const months: Readonly<Record<EvolutionStep, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The first day of each period of the calendar from that of the one day to that of the other, and the first day after the last. */
export function periodsBetween(from: IsoDate, to: IsoDate, step: EvolutionStep, most: number): IsoDate[] {
  const length = months[step];
  const [first, last] = [Math.floor(monthOf(from) / length), Math.floor(monthOf(to) / length)];
  if (last - first + 1 > most) {
    fail('LIMIT_REACHED', `More than ${most} periods: ask for a shorter time or a longer step.`, ['step']);
  }
  return Array.from({ length: last - first + 2 }, (_, at) => firstDayOf((first + at) * length));
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstDayOf(month: number): IsoDate {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
