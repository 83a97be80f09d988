import type { Exchange } from '../../history/exchange';
import { levelTwo } from '../engine/similarity';
import type { Dictionary } from './dictionary';
import type { UuidTable } from './uuid-table';

/** Area, day and partner of each exchange, one behind the other. */
const WIDTH = 3;

const nothing = new Int32Array(0);

/** What institutions have done, by their numbers: `ExchangeHistory` in a tenth of the memory. */
export class Exchanges {
  private byInstitution: (Int32Array | undefined)[] = [];
  private byArea: Map<number, Set<number>> | null = null;
  private most: Uint8Array | null = null;

  constructor(
    private readonly areas: Dictionary<string>,
    private readonly institutions: UuidTable,
    private readonly numberOf: (institutionId: string) => number,
  ) {}

  /** All exchanges of the institution, in place of what was known. */
  set(institutionId: string, exchanges: readonly Exchange[]): void {
    const institution = this.numberOf(institutionId);
    const rows = new Int32Array(exchanges.length * WIDTH);
    exchanges.forEach(({ providerId, recipientId, theme, completedOn }, at) => {
      rows[at * WIDTH] = this.areas.add(levelTwo(theme));
      rows[at * WIDTH + 1] = completedOn;
      rows[at * WIDTH + 2] = this.numberOf(providerId === institutionId ? recipientId : providerId);
    });
    this.byInstitution[institution] = rows;
    this.byArea = null;
    this.most = null;
  }

  /** Completed up to a day, in an area. */
  countIn(institution: number, area: number, day: number): number {
    const rows = this.byInstitution[institution] ?? nothing;
    let count = 0;
    for (let at = 0; at < rows.length; at += WIDTH) {
      if (rows[at] === area && rows[at + 1]! <= day) count++;
    }
    return count;
  }

  /** Completed up to a day between the two; of an institution with itself, all that it has done. */
  countBetween(one: number, other: number, day: number): number {
    const rows = this.byInstitution[one] ?? nothing;
    let count = 0;
    for (let at = 0; at < rows.length; at += WIDTH) {
      if ((rows[at + 2] === other || one === other) && rows[at + 1]! <= day) count++;
    }
    return count;
  }

  /** Institutions with which this one has completed anything, ever. */
  partnersOf(institution: number): ReadonlySet<number> {
    const rows = this.byInstitution[institution] ?? nothing;
    return new Set(rows.filter((_, at) => at % WIDTH === 2));
  }

  /** Institutions that have completed anything in the area, ever. */
  activeIn(area: number): Iterable<number> {
    this.byArea ??= this.groupByArea();
    return this.byArea.get(area) ?? [];
  }

  /** Areas in which the institution has completed anything, ever. */
  areasOf(institution: number): ReadonlySet<number> {
    const rows = this.byInstitution[institution] ?? nothing;
    return new Set(rows.filter((_, at) => at % WIDTH === 0));
  }

  /** By institution: how many it has completed in the area where it has done most, ever; 255 is that or more. */
  get mostInOneArea(): Uint8Array {
    this.most ??= Uint8Array.from({ length: this.institutions.size }, (_, institution) => {
      let most = 0;
      for (const area of this.areasOf(institution))
        most = Math.max(most, this.countIn(institution, area, Infinity));
      return Math.min(255, most);
    });
    return this.most;
  }

  get bytes(): number {
    return (
      this.institutions.size * 8 +
      this.byInstitution.reduce((sum, rows) => sum + (rows ? 150 + rows.byteLength : 0), 0)
    );
  }

  private groupByArea(): Map<number, Set<number>> {
    const found = new Map<number, Set<number>>();
    this.byInstitution.forEach((_, institution) => {
      for (const area of this.areasOf(institution)) {
        const known = found.get(area);
        if (known) known.add(institution);
        else found.set(area, new Set([institution]));
      }
    });
    return found;
  }
}
