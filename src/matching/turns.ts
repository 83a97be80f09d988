/** Work of which each caller needs a run that begins after its call; those who come while one is under way share the next. */
export class Turns<T> {
  private running: Promise<T> | null = null;
  private next: Promise<T> | null = null;

  constructor(private readonly work: () => Promise<T>) {}

  run(): Promise<T> {
    if (this.running === null) return this.begin();
    const begin = () => this.begin();
    this.next ??= this.running.then(begin, begin);
    return this.next;
  }

  private begin(): Promise<T> {
    this.next = null;
    this.running = this.work().finally(() => {
      this.running = null;
    });
    return this.running;
  }
}
