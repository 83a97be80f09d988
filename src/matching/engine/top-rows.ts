import { compare, type Position } from './order';

/** Keeps the first `limit` rows of any number: a heap whose root is the last row that is still in. */
export class TopRows<Row extends Position> {
  private readonly heap: Row[] = [];

  constructor(
    private readonly limit: number,
    private readonly order: (one: Row, other: Row) => number = compare,
  ) {}

  add(row: Row): void {
    if (this.heap.length < this.limit) {
      this.heap.push(row);
      this.rise(this.heap.length - 1);
    } else if (this.limit > 0 && this.order(row, this.heap[0]!) < 0) {
      this.heap[0] = row;
      this.sink(0);
    }
  }

  /** What a row must come before to be kept; null while there is room for any. */
  get last(): Row | null {
    return this.heap.length < this.limit ? null : (this.heap[0] ?? null);
  }

  /** The rows kept so far, in order. */
  inOrder(): Row[] {
    return this.heap.toSorted(this.order);
  }

  private rise(at: number): void {
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.order(this.heap[at]!, this.heap[parent]!) <= 0) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(at: number): void {
    for (;;) {
      const child = this.laterChild(at);
      if (child === null || this.order(this.heap[child]!, this.heap[at]!) <= 0) return;
      this.swap(at, child);
      at = child;
    }
  }

  private laterChild(at: number): number | null {
    const left = 2 * at + 1;
    if (left >= this.heap.length) return null;
    const right = left + 1;
    return right < this.heap.length && this.order(this.heap[right]!, this.heap[left]!) > 0 ? right : left;
  }

  private swap(one: number, other: number): void {
    const row = this.heap[one]!;
    this.heap[one] = this.heap[other]!;
    this.heap[other] = row;
  }
}
