import { parser as saxParser, type QualifiedTag, type Tag } from 'sax';
import { InputError } from '../projects/input-error';
import {
  addRecord,
  addText,
  recordNames,
  transactionRecordNames,
  type IatiRecord,
  type IatiRecords,
} from './iati-record';

const versions = ['2.01', '2.02', '2.03'];

/** Parses an IATI activity file as its text arrives; holds one activity at a time. */
export async function* iatiActivities(texts: AsyncIterable<string>): AsyncGenerator<IatiRecords> {
  const handler = new ActivityHandler();
  for await (const text of texts) {
    handler.write(text);
    yield* handler.finished.splice(0);
  }
  handler.end();
  yield* handler.finished.splice(0);
}

class ActivityHandler {
  readonly finished: IatiRecords[] = [];
  private readonly path: string[] = [];
  private activity: IatiRecords | null = null;
  private record: IatiRecord | null = null;
  private rooted = false;
  private readonly seen = new Set<string>();
  private readonly parser = saxParser(true, { position: true });

  constructor() {
    const { parser } = this;
    parser.onerror = ({ message }) => this.fail(message.split('\n')[0]!);
    // An entity could stand for any amount of text, or for another file; no IATI file needs one.
    parser.ondoctype = () => this.fail('it declares a document type, which is not read');
    parser.onopentag = (tag) => this.open(tag);
    parser.onclosetag = () => this.close();
    parser.ontext = (text) => this.text(text);
    parser.oncdata = (text) => this.text(text);
  }

  write(text: string): void {
    this.parser.write(text);
  }

  end(): void {
    if (!this.rooted) this.fail('it holds no element');
    this.parser.close();
  }

  private open({ name, attributes }: Tag | QualifiedTag): void {
    const values = attributes as Record<string, string>;
    if (this.path.length === 0) this.checkRoot(name, values);
    else if (this.path.length === 1 && name === 'iati-activity') this.begin(values);
    else if (this.activity !== null) this.openWithin(this.activity, name, values);
    this.path.push(name);
  }

  private checkRoot(name: string, { version = 'none' }: Record<string, string>): void {
    if (name !== 'iati-activities') this.fail(`its root is <${name.slice(0, 40)}>, not <iati-activities>`);
    if (!versions.includes(version)) {
      this.fail(`its IATI version is ${version.slice(0, 20)}; ${versions.join(', ')} are read`);
    }
    this.rooted = true;
  }

  private begin(attributes: Record<string, string>): void {
    const language = attributes['xml:lang'] ?? null;
    this.activity = { line: this.parser.line + 1, language, records: [], excess: null };
    this.seen.clear();
  }

  private openWithin(activity: IatiRecords, name: string, attributes: Record<string, string>): void {
    const depth = this.path.length;
    const inTransaction = depth === 3 && this.path[2] === 'transaction' && transactionRecordNames.has(name);
    if (inTransaction || (depth === 2 && recordNames.has(name))) {
      // Thousands of transactions name the same few organisations.
      const key = inTransaction ? `${name} ${JSON.stringify(attributes)}` : null;
      if (key !== null && this.seen.has(key)) return;
      if (key !== null && this.seen.size < 10_000) this.seen.add(key);
      this.record = { name, attributes, texts: [] };
      if (name === 'iati-identifier') this.record.texts.push({ language: null, text: '' });
      addRecord(activity, this.record);
    } else if (this.record !== null && name === 'narrative') {
      const language = attributes['xml:lang'] ?? activity.language;
      if (this.record.texts.length < 50) this.record.texts.push({ language, text: '' });
      else activity.excess ??= `more than 50 languages of ${this.record.name}`;
    }
  }

  private text(text: string): void {
    if (this.activity === null || this.record === null) return;
    const name = this.path.at(-1);
    if (name === 'narrative' || name === 'iati-identifier') addText(this.activity, this.record, text);
  }

  private close(): void {
    const name = this.path.pop();
    if (name === this.record?.name) this.record = null;
    if (this.path.length === 1 && this.activity !== null) {
      this.finished.push(this.activity);
      this.activity = null;
    }
  }

  private fail(why: string): never {
    throw new InputError(`line ${this.parser.line + 1}: ${why}`);
  }
}
