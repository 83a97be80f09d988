import type { Role } from '../engine/member';
import { put, type Numbers } from './numbers';
import { SideColumns, SLOTS } from './side-columns';

/** Rows in a page at most: small enough to be written anew within a tenth of a millisecond. */
export const PAGE_ROWS = 1_024;

/** A proposal in numbers. Days are counted from 1900-01-01 as 1; 0 is what was left open. */
export interface PageRow {
  readonly proposal: number;
  readonly institution: number;
  readonly trait: number;
  readonly tongue: number;
  readonly places: number;
  readonly load: number;
  readonly standing: number;
  readonly validUntil: number;
  readonly from: number;
  readonly to: number;
  readonly duration: number;
  /** Topic, form and amount of each, one behind the other. */
  readonly gives: ArrayLike<number>;
  readonly needs: ArrayLike<number>;
  readonly terms: ArrayLike<number>;
}

const SINGLE = [
  'proposal',
  'institution',
  'trait',
  'tongue',
  'places',
  'load',
  'standing',
  'validUntil',
  'from',
  'to',
  'duration',
] as const;
type Single = (typeof SINGLE)[number];

/** Up to 1,024 proposals that stand in the same roles and come from the same country, column by column. */
export class Page {
  count = 0;
  /** How many of them are gone. */
  gone = 0;
  readonly columns: Record<Single, Numbers> = Object.fromEntries(
    SINGLE.map((name) => [name, name === 'proposal' ? new Uint32Array(0) : new Uint8Array(0)]),
  ) as Record<Single, Numbers>;
  readonly gives = new SideColumns();
  readonly needs = new SideColumns();
  /** The terms of all rows, one row behind the other, and where each row's begin. */
  terms: Numbers = new Uint16Array(0);
  termStart: Numbers = new Uint16Array(0);

  constructor(
    readonly number: number,
    readonly roles: readonly Role[],
    readonly country: string | null,
  ) {}

  /** The number of its place. */
  add(row: PageRow): number {
    const at = this.count++;
    const capacity = Math.min(PAGE_ROWS, Math.max(8, 1 << (32 - Math.clz32(at))));
    for (const name of SINGLE) this.columns[name] = put(this.columns[name], at, row[name], capacity);
    this.gives.add(at, row.gives, capacity);
    this.needs.add(at, row.needs, capacity);
    const start = at === 0 ? 0 : this.termStart[at]!;
    const end = start + row.terms.length;
    for (let term = 0; term < row.terms.length; term++) {
      this.terms = put(this.terms, start + term, row.terms[term]!, Math.max(64, end + (end >> 1)));
    }
    this.termStart = put(this.termStart, at + 1, end, capacity + 1);
    return at;
  }

  remove(at: number): void {
    this.columns.trait[at] = 0;
    this.gone++;
  }

  read(at: number): PageRow {
    const { columns } = this;
    const single = Object.fromEntries(SINGLE.map((name) => [name, columns[name][at]!])) as Record<
      Single,
      number
    >;
    return { ...single, gives: this.gives.read(at), needs: this.needs.read(at), terms: this.termsOf(at) };
  }

  termsOf(at: number): Numbers {
    return this.terms.subarray(this.termStart[at], this.termStart[at + 1]);
  }

  /** Gives back what it holds beyond its rows. */
  trim(): void {
    for (const name of SINGLE) this.columns[name] = this.columns[name].slice(0, this.count);
    for (const side of [this.gives, this.needs]) {
      side.topic = side.topic.slice(0, this.count * SLOTS);
      side.form = side.form.slice(0, this.count * SLOTS);
      side.amount = side.amount.slice(0, this.count * SLOTS);
    }
    this.terms = this.terms.slice(0, this.termStart[this.count]);
    this.termStart = this.termStart.slice(0, this.count + 1);
  }

  get bytes(): number {
    const sides = [this.gives, this.needs].flatMap(({ topic, form, amount }) => [topic, form, amount]);
    const all = [...SINGLE.map((name) => this.columns[name]), ...sides, this.terms, this.termStart];
    return all.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
}
