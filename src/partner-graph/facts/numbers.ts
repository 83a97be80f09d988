/** A list of integers that grows, four bytes each. */
export class Numbers {
  length = 0;
  private held = new Int32Array(256);

  push(value: number): void {
    if (this.length === this.held.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.length++] = value;
  }

  at(place: number): number {
    return this.held[place]!;
  }

  set(place: number, value: number): void {
    this.held[place] = value;
  }

  /** All of them, not copied: good until the next `push`. */
  get values(): Int32Array {
    return this.held.subarray(0, this.length);
  }

  get bytes(): number {
    return this.held.byteLength;
  }
}
