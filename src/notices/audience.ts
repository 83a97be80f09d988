import type { EntityManager } from 'typeorm';
import type { Context } from '../graphql/context';

/** What an account would see if it asked now, read by the given manager alone; null where nobody may act by it. */
export type ContextOf = (db: EntityManager, accountId: string, now: Date) => Promise<Context | null>;

/** The receivers of what one transaction tells, each judged once in it. */
export class Audience {
  private readonly known = new Map<string, Context | null>();

  constructor(
    private readonly db: EntityManager,
    private readonly contextOf: ContextOf,
    private readonly now: Date,
  ) {}

  async of(accountId: string): Promise<Context | null> {
    const known = this.known.get(accountId);
    if (known !== undefined) return known;
    const context = await this.contextOf(this.db, accountId, this.now);
    this.known.set(accountId, context);
    return context;
  }

  /** Before each event: what was loaded for an earlier one may have changed. */
  forgetLoaded(): void {
    for (const context of this.known.values()) context?.loaders.clear();
  }
}
