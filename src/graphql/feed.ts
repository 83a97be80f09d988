/** Beyond so many events that wait for a slow receiver, the feed ends: the receiver connects anew and asks for what it missed. */
const mostWaiting = 200;

/** Events as they are pushed, for one reader. Unlike a generator it ends at once when the reader leaves, also while it waits. */
export class Feed<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private reader: ((result: IteratorResult<T>) => void) | null = null;
  private ended = false;

  /** `leave` is called once, however the feed ends. */
  constructor(private readonly leave: () => void) {}

  push(event: T): void {
    if (this.ended) return;
    if (this.reader) {
      const { reader } = this;
      this.reader = null;
      reader({ value: event, done: false });
    } else if (this.waiting.length < mostWaiting) {
      this.waiting.push(event);
    } else {
      void this.return();
    }
  }

  next(): Promise<IteratorResult<T>> {
    const event = this.waiting.shift();
    if (event !== undefined) return Promise.resolve({ value: event, done: false });
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.reader = resolve;
    });
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.ended) {
      this.ended = true;
      this.waiting.length = 0;
      this.leave();
      this.reader?.({ value: undefined, done: true });
      this.reader = null;
    }
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
