import { importanceOf } from '../../engine/fits';
import { FULL, NEUTRAL } from '../../engine/scale';
import { MEETS, SIMILARITIES } from '../../engine/similarity';
import type { Fits } from './fits';
import { BARRED } from './barred';

/** Needs that a code of 28 bits takes; what lies beyond counts as fully answered, which keeps the table an upper bound. */
const CODED = 7;
/** Counted up by each need that is met: above the sums of all needs that a proposal may have. */
const COMPLEMENT = 1 << 20;
const UNCOVERED = -(1 << 28);

/**
 * The cover of the needs by any set of gives, without a loop over the needs: a topic's code has four bits for each need, the lowest
 * as many set as its similarity has levels, so that the best of several gives is the bitwise or of their codes.
 */
export class CoverTable {
  /** By topic: its code; by form: the same for likeness of modality. */
  readonly topicCodes: Int32Array;
  readonly formCodes: Int32Array;
  private readonly sums: readonly Int32Array[];
  private readonly plainSums: readonly Int32Array[];
  private readonly beyond: number;
  private readonly weight: number;

  constructor(
    fits: Fits,
    /** Whether a pair without complement, or with a MUST need left open, is barred. */
    private readonly rules: { readonly complement: boolean; readonly must: boolean },
  ) {
    const needs = fits.capabilities;
    const weights = needs.map(importanceOf);
    this.weight = weights.reduce((sum, weight) => sum + weight, 0);
    this.beyond = weights.slice(CODED).reduce((sum, weight) => sum + weight * FULL, 0);
    this.topicCodes = codesOf(fits.similar.slice(0, CODED));
    this.formCodes = codesOf(fits.alike.slice(0, CODED));
    const coded = needs.slice(0, CODED);
    this.sums = chunksOf(
      coded.map((need) =>
        SIMILARITIES.map((found) => {
          if (rules.must && need.importance === 'MUST' && found < MEETS) return UNCOVERED;
          return importanceOf(need) * found + (found >= MEETS ? COMPLEMENT : 0);
        }),
      ),
    );
    this.plainSums = chunksOf(coded.map((need) => SIMILARITIES.map((found) => importanceOf(need) * found)));
  }

  /** At most this much cover, or BARRED where a rule bars it whatever else is so; without needs it is unknown. */
  theme(code: number): number {
    if (this.weight === 0) return this.rules.complement ? BARRED : NEUTRAL;
    let sum = this.beyond + (this.beyond > 0 ? COMPLEMENT : 0);
    for (let chunk = 0; chunk < this.sums.length; chunk++)
      sum += this.sums[chunk]![(code >>> (12 * chunk)) & 4095]!;
    if (sum < 0 || (this.rules.complement && sum < COMPLEMENT)) return BARRED;
    return ((sum & (COMPLEMENT - 1)) / this.weight) | 0;
  }

  modality(code: number): number {
    if (this.weight === 0) return NEUTRAL;
    let sum = this.beyond;
    for (let chunk = 0; chunk < this.plainSums.length; chunk++) {
      sum += this.plainSums[chunk]![(code >>> (12 * chunk)) & 4095]!;
    }
    return (sum / this.weight) | 0;
  }
}

/** For each three needs the sum by their 12 bits; `byLevel` is what one need adds on each level. */
function chunksOf(byLevel: readonly (readonly number[])[]): Int32Array[] {
  const chunks: Int32Array[] = [];
  for (let first = 0; first < byLevel.length; first += 3) {
    let sums = Int32Array.of(0);
    for (const levels of byLevel.slice(first, first + 3)) {
      const wider = new Int32Array(sums.length * 16);
      for (let bits = 0; bits < 16; bits++) {
        const added = levels[32 - Math.clz32(bits)]!;
        for (let code = 0; code < sums.length; code++) wider[bits * sums.length + code] = sums[code]! + added;
      }
      sums = wider;
    }
    chunks.push(sums);
  }
  return chunks;
}

function codesOf(tables: readonly Int16Array[]): Int32Array {
  const codes = new Int32Array(tables[0]?.length ?? 0);
  tables.forEach((table, need) => {
    table.forEach((value, at) => {
      codes[at]! |= ((1 << SIMILARITIES.indexOf(value as 0)) - 1) << (4 * need);
    });
  });
  return codes;
}
