const epoch2000 = 10_957;

/** Reads the values of one row of a binary COPY, one after the other. */
export class CopiedRow {
  private at = 0;
  private bytes: Buffer = Buffer.alloc(0);

  /** False for what frames the rows. The header stands before the first row, in its chunk. */
  begin(chunk: Buffer): boolean {
    this.bytes = chunk;
    this.at = chunk.toString('latin1', 0, 6) === 'PGCOPY' ? header : 0;
    if (this.at >= chunk.length) return false;
    this.at += 2;
    return chunk.readInt16BE(this.at - 2) > 0;
  }

  text(): string {
    const length = this.length();
    const found = this.bytes.toString('latin1', this.at, this.at + length);
    this.at += length;
    return isAscii(found) ? found : this.bytes.toString('utf8', this.at - length, this.at);
  }

  textOrNull(): string | null {
    return this.isNull() ? null : this.text();
  }

  integer(): number {
    const length = this.length();
    const found = length === 2 ? this.bytes.readInt16BE(this.at) : this.bytes.readInt32BE(this.at);
    this.at += length;
    return found;
  }

  integerOrNull(): number | null {
    return this.isNull() ? null : this.integer();
  }

  /** Days since 1970-01-01. */
  day(): number {
    return this.integer() + epoch2000;
  }

  dayOrNull(): number | null {
    return this.isNull() ? null : this.day();
  }

  boolean(): boolean {
    this.at += 5;
    return this.bytes[this.at - 1] === 1;
  }

  uuid(): string {
    const start = this.at + 4;
    this.at += 20;
    const hex = this.bytes.toString('hex', start, start + 16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  uuidOrNull(): string | null {
    return this.isNull() ? null : this.uuid();
  }

  private isNull(): boolean {
    const none = this.bytes.readInt32BE(this.at) < 0;
    if (none) this.at += 4;
    return none;
  }

  private length(): number {
    this.at += 4;
    return this.bytes.readInt32BE(this.at - 4);
  }
}

const header = 19;

function isAscii(latin: string): boolean {
  for (let at = 0; at < latin.length; at++) if (latin.charCodeAt(at) > 127) return false;
  return true;
}
