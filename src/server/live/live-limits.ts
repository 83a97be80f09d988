/** What one client may hold open at once. */
export const liveLimits = {
  /** Sockets of one address on the network, and of one account. */
  perAddress: 100,
  perAccount: 10,
  /** Subscriptions over one socket, and how many it may begin in a minute. */
  subscriptions: 10,
  beginningsPerMinute: 60,
  /** Bytes of one message: an operation and its variables. */
  message: 65_536,
} as const;

/** Counts what is held by each key. */
export class Held {
  private readonly counts = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Answers how to give it back, once; null where the key holds as many as it may. */
  take(key: string): (() => void) | null {
    const count = this.counts.get(key) ?? 0;
    if (count >= this.most) return null;
    this.counts.set(key, count + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const left = this.counts.get(key)! - 1;
      if (left === 0) this.counts.delete(key);
      else this.counts.set(key, left);
    };
  }
}
