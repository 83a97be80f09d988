import { createHash } from 'node:crypto';

/** Draws that follow from a seed and a label alone, the same on every machine (sfc32, its state taken from a hash). */
export class Dice {
  private readonly state: [number, number, number, number];

  constructor(seed: number, label: string) {
    const hash = createHash('sha256').update(`${seed} ${label}`).digest();
    this.state = [hash.readInt32LE(0), hash.readInt32LE(4), hash.readInt32LE(8), hash.readInt32LE(12)];
  }

  private next(): number {
    const [a, b, c, counter] = this.state;
    const drawn = (((a + b) | 0) + counter) | 0;
    this.state[0] = b ^ (b >>> 9);
    this.state[1] = (c + (c << 3)) | 0;
    this.state[2] = (((c << 21) | (c >>> 11)) + drawn) | 0;
    this.state[3] = (counter + 1) | 0;
    return drawn >>> 0;
  }

  /** From 0 up to, and without, 1. */
  fraction(): number {
    return this.next() / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** An item by its weight, which is whole. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T {
    let left = this.below(items.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return items.at(-1)![0];
  }

  shuffled<T>(items: readonly T[]): T[] {
    const mixed = [...items];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
    }
    return mixed;
  }
}

/** Few are drawn often, most seldom: the weight of the n-th falls as 1 / n^exponent. */
export class Zipf<T> {
  private readonly sums: readonly number[];

  constructor(
    private readonly items: readonly T[],
    exponent = 0.9,
  ) {
    let sum = 0;
    this.sums = items.map((_, at) => (sum += 1 / (at + 1) ** exponent));
  }

  draw(dice: Dice): T {
    const goal = dice.fraction() * this.sums.at(-1)!;
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sums[middle]! > goal) high = middle;
      else low = middle + 1;
    }
    return this.items[low]!;
  }
}

/** The id of a thing of a seed's world: the same in every database, and never that of another seed's or kind's. */
export function demonstrationId(seed: number, kind: string, index: number): string {
  const hash = createHash('sha256').update(`sstc-match demonstration ${seed} ${kind} ${index}`).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
