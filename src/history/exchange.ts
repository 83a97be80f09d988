import { parentTheme, themeLevel } from '../reference/theme';

/** A completed exchange between two institutions: what they have done, on which matching builds. */
export interface Exchange {
  readonly providerId: string;
  readonly recipientId: string;
  /** Code of a theme of the second or third level. */
  readonly theme: string;
  /** Days since 1970-01-01. */
  readonly completedOn: number;
}

/** What institutions have done, by institution. Exchanges count for both sides. It never changes. */
export class ExchangeHistory {
  constructor(private readonly byInstitution: ReadonlyMap<string, readonly Exchange[]> = new Map()) {}

  /** A history in which `found` stands in place of what was known of the institutions; one that is not in it has done nothing. */
  with(institutions: readonly string[], found: ReadonlyMap<string, readonly Exchange[]>): ExchangeHistory {
    const next = new Map(this.byInstitution);
    for (const institution of institutions) {
      const exchanges = found.get(institution);
      if (exchanges) next.set(institution, exchanges);
      else next.delete(institution);
    }
    return new ExchangeHistory(next);
  }

  /** Completed up to a day, in a theme of the second level. */
  countIn(institutionId: string, theme: string, day: number): number {
    return this.count(
      institutionId,
      (exchange) => exchange.completedOn <= day && areaOf(exchange.theme) === theme,
    );
  }

  /** Completed up to a day between the two. */
  countBetween(one: string, other: string, day: number): number {
    return this.count(
      one,
      ({ providerId, recipientId, completedOn }) =>
        completedOn <= day && (providerId === other || recipientId === other),
    );
  }

  private count(institutionId: string, counts: (exchange: Exchange) => boolean): number {
    const exchanges = this.byInstitution.get(institutionId);
    return exchanges === undefined ? 0 : exchanges.filter(counts).length;
  }
}

/** The theme's node on the second level, or itself where it stands above that. */
function areaOf(theme: string): string {
  return themeLevel(theme) > 2 ? parentTheme(theme)! : theme;
}
