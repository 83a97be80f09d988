import { Codes } from './codes';
import { Numbers } from './numbers';
import type { Places } from './places';
import { standings, tieRecords, type Standing, type Tie, type TieRecord } from './tie';

/** What number stands for a day that is not known: before all, and after all. */
export const always = { from: -0x8000_0000, until: 0x7fff_ffff } as const;

/** The texts of ties, which many share. */
export class Vocabulary {
  readonly themes = new Codes();
  readonly sdgs = new Codes();
  readonly sources = new Codes();
}

/** Ties in columns: some sixty bytes each, where an object would take several hundred. */
export class Ties {
  private ids = new Uint8Array(16 * 256);
  private readonly records = new Numbers();
  private readonly standings = new Numbers();
  private readonly begins = new Numbers();
  private readonly ends = new Numbers();
  private readonly sources = new Numbers();
  private readonly alive = new Numbers();
  private readonly parties = new Lists();
  private readonly themes = new Lists();
  private readonly sdgs = new Lists();

  constructor(
    readonly places: Places,
    readonly words: Vocabulary,
  ) {}

  get count(): number {
    return this.records.length;
  }

  /** Puts one in, and answers its number. */
  put(tie: Tie): number {
    const { words, places } = this;
    const number = this.count;
    this.putId(number, tie.id);
    this.records.push(tieRecords.indexOf(tie.record));
    this.standings.push(standings.indexOf(tie.standing));
    this.begins.push(tie.from ?? always.from);
    this.ends.push(tie.until ?? always.until);
    this.sources.push(tie.source === null ? -1 : words.sources.numberOf(tie.source));
    this.alive.push(1);
    this.parties.put([...new Set(tie.parties)].map((id) => places.numberOf(id)));
    this.themes.put(tie.themes.map((code) => words.themes.numberOf(code)));
    this.sdgs.put(tie.sdgs.map((code) => words.sdgs.numberOf(code)));
    return number;
  }

  /** Takes one out; its number is not given again. */
  remove(number: number): void {
    this.alive.set(number, 0);
  }

  isThere(number: number): boolean {
    return this.alive.at(number) === 1;
  }

  idOf(number: number): string {
    const hex = Buffer.from(this.ids.buffer, 16 * number, 16).toString('hex');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  recordOf(number: number): TieRecord {
    return tieRecords[this.records.at(number)]!;
  }

  standingOf(number: number): Standing {
    return standings[this.standings.at(number)]!;
  }

  /** A day, or one of `always`. */
  fromOf(number: number): number {
    return this.begins.at(number);
  }

  untilOf(number: number): number {
    return this.ends.at(number);
  }

  sourceOf(number: number): string | null {
    const source = this.sources.at(number);
    return source === -1 ? null : this.words.sources.textOf(source);
  }

  partiesOf(number: number): Int32Array {
    return this.parties.of(number);
  }

  /** Numbers of the vocabulary's themes. */
  themesOf(number: number): Int32Array {
    return this.themes.of(number);
  }

  sdgsOf(number: number): Int32Array {
    return this.sdgs.of(number);
  }

  get bytes(): number {
    const { records, standings, begins, ends, sources, alive, parties, themes, sdgs } = this;
    const columns = [records, standings, begins, ends, sources, alive, parties, themes, sdgs];
    return this.ids.byteLength + columns.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  private putId(number: number, uuid: string): void {
    if (16 * (number + 1) > this.ids.length) {
      const larger = new Uint8Array(2 * this.ids.length);
      larger.set(this.ids);
      this.ids = larger;
    }
    Buffer.from(this.ids.buffer).write(uuid.replaceAll('-', ''), 16 * number, 16, 'hex');
  }
}

/** A list of numbers for each tie. */
class Lists {
  private readonly ends = new Numbers();
  private readonly entries = new Numbers();

  put(list: readonly number[]): void {
    for (const entry of list) this.entries.push(entry);
    this.ends.push(this.entries.length);
  }

  of(number: number): Int32Array {
    return this.entries.values.subarray(number === 0 ? 0 : this.ends.at(number - 1), this.ends.at(number));
  }

  get bytes(): number {
    return this.ends.bytes + this.entries.bytes;
  }
}
