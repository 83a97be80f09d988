const sliceMs = 8;

/** Long work in slices: other requests run in between, so that none waits for it. */
export class Slices {
  private began = performance.now();

  /** Whether the present slice has lasted long enough; ask often. */
  get over(): boolean {
    return performance.now() - this.began >= sliceMs;
  }

  /** Lets the others run. */
  async next(): Promise<void> {
    await new Promise(setImmediate);
    this.began = performance.now();
  }
}
