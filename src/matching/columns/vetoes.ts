const none: ReadonlySet<string> = new Set();

/** Who has declined whom, by proposal, found from both ends. */
export class Vetoes {
  private readonly by = new Map<string, ReadonlySet<string>>();
  private readonly of = new Map<string, Set<string>>();

  /** All that the proposal has declined, in place of what was known. */
  set(id: string, declined: ReadonlySet<string>): void {
    for (const other of this.declinedBy(id)) this.of.get(other)?.delete(id);
    if (declined.size === 0) {
      this.by.delete(id);
      return;
    }
    this.by.set(id, declined);
    for (const other of declined) {
      const known = this.of.get(other);
      if (known) known.add(id);
      else this.of.set(other, new Set([id]));
    }
  }

  declinedBy(id: string): ReadonlySet<string> {
    return this.by.get(id) ?? none;
  }

  /** All between whom and the proposal a refusal stands, either way. */
  around(id: string): ReadonlySet<string> {
    const by = this.declinedBy(id);
    const of = this.of.get(id) ?? none;
    return of.size === 0 ? by : new Set([...by, ...of]);
  }
}
