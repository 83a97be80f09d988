/** How long, in milliseconds, a request may wait until it is worked on. */
export const patience = {
  /** While the queue comes to its end now and then: a burst. */
  burst: 1_000,
  /** Once it has not been empty for as long as a burst may last: a standing queue only makes everybody late. */
  standing: 100,
} as const;

/** So many wait for each that may be worked on; who comes then is refused at once. */
const waitingForEach = 8;

interface Waiting {
  readonly since: number;
  readonly admit: () => void;
  readonly refuse: () => void;
}

/**
 * Lets so many requests be worked on at once and queues the rest, for a bounded time and in bounded number, first come first served.
 * How long depends on whether the queue was empty of late (controlled delay, as Maurer describes it for servers: Fail at Scale, ACM
 * Queue 13, 2015): throughput stays what it is, and whoever is admitted is answered in good time.
 */
export class AdmissionQueue {
  private inFlight = 0;
  private readonly waiting = new Set<Waiting>();
  /** Until when the queue was empty. */
  private emptyUntil = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly most: number,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Calls `admit` now or later, or `refuse`: one of them, once. Answers how to leave; whoever was admitted leaves when it is done. */
  enter(admit: () => void, refuse: () => void): () => void {
    if (this.inFlight < this.most && this.waiting.size === 0) {
      this.inFlight++;
      admit();
      return once(() => this.release());
    }
    if (this.waiting.size >= this.most * waitingForEach) {
      refuse();
      return () => undefined;
    }
    let leave: () => void = () => this.waiting.delete(one);
    const one: Waiting = {
      since: this.clock(),
      admit: () => {
        this.inFlight++;
        leave = () => this.release();
        admit();
      },
      refuse: () => {
        leave = () => undefined;
        refuse();
      },
    };
    if (this.waiting.size === 0) this.emptyUntil = one.since;
    this.waiting.add(one);
    this.watch();
    return once(() => leave());
  }

  private release(): void {
    this.inFlight--;
    this.refuseTheLate();
    for (const one of this.waiting) {
      if (this.inFlight >= this.most) break;
      this.waiting.delete(one);
      one.admit();
    }
  }

  private refuseTheLate(): void {
    const now = this.clock();
    const bound = now - this.emptyUntil > patience.burst ? patience.standing : patience.burst;
    for (const one of this.waiting) {
      if (now - one.since <= bound) break;
      this.waiting.delete(one);
      one.refuse();
    }
  }

  /** Nobody waits longer because nobody leaves. */
  private watch(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.refuseTheLate();
      if (this.waiting.size > 0) this.watch();
    }, patience.standing).unref();
  }
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
