/** Numbers in place of texts that come again and again. */
export class Codes {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of the text, from 0; a new one where it was not met before. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** -1 where it was never met. */
  find(text: string): number {
    return this.numbers.get(text) ?? -1;
  }

  textOf(number: number): string {
    return this.texts[number]!;
  }
}
