const wordsOfId = 4;

/** Numbers for UUIDs, from 0 in the order in which they come: 16 bytes each and a hash table, where a Map of strings takes 150. */
export class UuidTable {
  size = 0;
  private words = new Uint32Array(64 * wordsOfId);
  /** Number + 1 of the id whose hash leads here; 0 where the place is free. At most two thirds are taken. */
  private places = new Uint32Array(128);
  private readonly wanted = new Uint32Array(wordsOfId);

  /** -1 where the id is unknown. */
  numberOf(id: string): number {
    parse(id, this.wanted);
    return this.places[this.placeOf(this.wanted, 0)]! - 1;
  }

  /** The number of the id, which it gets now if it has none. */
  add(id: string): number {
    parse(id, this.wanted);
    return this.addWanted();
  }

  /** The same for the 16 bytes that stand at an offset. */
  addBytes(bytes: DataView, offset: number): number {
    for (let word = 0; word < wordsOfId; word++) this.wanted[word] = bytes.getUint32(offset + 4 * word);
    return this.addWanted();
  }

  idOf(number: number): string {
    let hex = '';
    for (let word = 0; word < wordsOfId; word++) {
      hex += this.words[number * wordsOfId + word]!.toString(16).padStart(8, '0');
    }
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** Bytes that it holds on to. */
  get bytes(): number {
    return this.words.byteLength + this.places.byteLength;
  }

  private addWanted(): number {
    const place = this.placeOf(this.wanted, 0);
    const known = this.places[place]!;
    if (known > 0) return known - 1;
    if ((this.size + 1) * wordsOfId > this.words.length) {
      const words = new Uint32Array(Math.ceil(this.words.length * 1.25) + wordsOfId);
      words.set(this.words);
      this.words = words;
    }
    this.words.set(this.wanted, this.size * wordsOfId);
    this.places[place] = ++this.size;
    if (this.size * 1.5 > this.places.length) this.spread();
    return this.size - 1;
  }

  /** Where the id that begins at `from` stands, or would stand. */
  private placeOf(ids: Uint32Array, from: number): number {
    const [one, two, three, four] = [ids[from]!, ids[from + 1]!, ids[from + 2]!, ids[from + 3]!];
    const mixed =
      Math.imul(one ^ Math.imul(two, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(three ^ four, 0xc2b2ae35);
    const mask = this.places.length - 1;
    for (let place = (mixed ^ (mixed >>> 15)) & mask; ; place = (place + 1) & mask) {
      const known = this.places[place]!;
      if (known === 0) return place;
      const at = (known - 1) * wordsOfId;
      const { words } = this;
      if (words[at] === one && words[at + 1] === two && words[at + 2] === three && words[at + 3] === four) {
        return place;
      }
    }
  }

  private spread(): void {
    this.places = new Uint32Array(this.places.length * 2);
    for (let number = 0; number < this.size; number++) {
      this.places[this.placeOf(this.words, number * wordsOfId)] = number + 1;
    }
  }
}

/** Lower-case hexadecimal digits and four hyphens, as PostgreSQL gives a UUID. */
function parse(id: string, into: Uint32Array): void {
  let word = 0;
  let digits = 0;
  let value = 0;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    if (code === 45) continue;
    value = (value << 4) | (code > 57 ? (code & 31) + 9 : code & 15);
    if (++digits < 8) continue;
    into[word++] = value;
    digits = 0;
  }
}
