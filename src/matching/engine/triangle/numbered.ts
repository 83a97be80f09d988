/** Distinct things in the order in which they came. */
export class Numbered<T> {
  readonly items: T[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly keyOf: (item: T) => string) {}

  /** The number of an equal one, or the next. */
  numberOf(item: T): number {
    const key = this.keyOf(item);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.items.push(item) - 1;
    this.numbers.set(key, number);
    return number;
  }
}
