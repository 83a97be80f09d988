import type { NamesInUnLanguages } from './country';

export interface SdgGoal {
  /** 1 to 17. */
  readonly number: number;
  /** The short title that the United Nations uses. */
  readonly titles: NamesInUnLanguages;
  /** Its official colour, as on the wheel. */
  readonly colour: string;
}

export interface SdgTarget {
  /** `8.3`, or `8.a` for a means of implementation. */
  readonly code: string;
  readonly goal: number;
  /** A short label of our own, in English: not the text of the target. */
  readonly label: string;
}

export function goalOfTarget(code: string): number {
  return Number(code.slice(0, code.indexOf('.')));
}

/** By goal, then numbered targets by number, then lettered ones. */
export function compareTargets(a: string, b: string): number {
  return goalOfTarget(a) - goalOfTarget(b) || rank(a) - rank(b);
}

function rank(code: string): number {
  const tail = code.slice(code.indexOf('.') + 1);
  return /^\d+$/.test(tail) ? Number(tail) : 100 + tail.charCodeAt(0);
}
