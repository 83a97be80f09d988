import type { Capability } from '../../engine/member';
import { importanceOf } from '../../engine/fits';
import { MEETS } from '../../engine/similarity';
import type { Codes } from '../codes';
import type { Meetings } from './meetings';

/** How alike each capability of the asking side is to each topic and each form. */
export class Fits {
  /** By capability, then by topic. */
  readonly similar: readonly Int16Array[];
  /** By capability, then by form. */
  readonly alike: readonly Int16Array[];
  /** The best over all capabilities. */
  readonly bestSimilar: Int16Array;
  readonly bestAlike: Int16Array;

  constructor(
    codes: Codes,
    meetings: Meetings,
    readonly capabilities: readonly Capability[],
  ) {
    this.similar = capabilities.map((capability) => meetings.similarity(capability));
    this.alike = capabilities.map((capability) => meetings.likeness(capability));
    this.bestSimilar = best(this.similar, codes.topics.size);
    this.bestAlike = best(this.alike, codes.forms.size);
  }
}

function best(tables: readonly Int16Array[], size: number): Int16Array {
  const found = new Int16Array(size);
  for (const table of tables)
    for (let at = 0; at < size; at++) if (table[at]! > found[at]!) found[at] = table[at]!;
  return found;
}

/** The weight of a need of each form, as the candidate states it. */
export function importances(codes: Codes): Uint8Array {
  return Uint8Array.from(codes.forms.values, (form) => (form ? importanceOf(form as Capability) : 0));
}

/** What a need of each form must reach, lest the pair be barred. */
export function leastFits(codes: Codes, mustBinds: boolean): Int16Array {
  return Int16Array.from(codes.forms.values, (form, at) =>
    mustBinds && at > 1 && form?.importance === 'MUST' ? MEETS : 0,
  );
}
