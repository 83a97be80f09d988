/** Numbers for values that many rows share, in the order in which they come, so that the usual ones are small. */
export class Dictionary<T> {
  readonly values: T[] = [];
  private readonly numbers = new Map<string | number, number>();

  /** `keyOf` is equal for equal values only; `keptOf` takes from a value what is kept of it, where it may come as a part of more. */
  constructor(
    private readonly keyOf: (value: T) => string | number,
    private readonly keptOf: (value: T) => T = (value) => value,
  ) {}

  get size(): number {
    return this.values.length;
  }

  add(value: T): number {
    const key = this.keyOf(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    return this.values.push(this.keptOf(value)) - 1;
  }

  /** -1 where no row has had it. */
  find(key: string | number): number {
    return this.numbers.get(key) ?? -1;
  }
}
