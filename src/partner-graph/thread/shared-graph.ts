import { createHash } from 'node:crypto';
import type { Queries } from '../../database/queries';
import { currentSnapshot, databaseIdentity } from '../../matching/market.repository';
import { Places } from '../facts/places';
import type { Tie } from '../facts/tie';
import { Ties, Vocabulary } from '../facts/ties';
import { graphChangesSince, type GraphChanges } from '../positions.repository';
import {
  agreementsOfProposals,
  homesAfter,
  homesOf,
  sharedAgreements,
  sharedTiesAfter,
} from '../shared-ties.repository';

const piece = 2_000;

/** A history that is read in so short a time is read before the next answer; a longer one beside the answers. */
const shortly = 250;
/** It is read again after so many times as long as it took: a long import does not keep every server reading. */
const rest = 20;

/** What everybody may see, in step with the database: agreements before each answer, a long history soon after it. */
export class SharedGraph {
  readonly places = new Places();
  readonly words = new Vocabulary();
  ties = new Ties(this.places, this.words);
  /** Counts what has changed in this thread. */
  generation = 0;
  private readonly agreements = new Map<string, Held>();
  /** The agreements' digests, added up without carry: the same whatever their order. */
  private digest = 0n;
  private seen: Pick<GraphChanges, 'history' | 'institutions'> = { history: '0', institutions: '0' };
  /** As of which change the history that is held was read. */
  private historyOf = '0';
  private snapshot = '';
  private positions = 0;
  /** Whether the history has changed since it was last begun to be read. */
  private stale = false;
  private reading = false;
  private tookMs = 0;
  private readAt = 0;

  private constructor(
    private readonly db: Queries,
    private readonly identity: string,
  ) {}

  /** Reads all of it. What commits meanwhile is read again by the first `catchUp`. */
  static async load(db: Queries): Promise<SharedGraph> {
    const graph = new SharedGraph(db, await databaseIdentity(db));
    graph.snapshot = await currentSnapshot(db);
    const changes = await graphChangesSince(db, graph.snapshot);
    [graph.positions, graph.seen] = [changes.positions, changes];
    for await (const { id, country } of inPieces((after) => homesAfter(db, after, piece))) {
      graph.places.settle(`Institution:${id}`, country);
    }
    for await (const tie of inPieces((after) => sharedTiesAfter(db, 'agreements', after, piece))) {
      graph.hold(tie, -1);
    }
    await graph.readHistory();
    return graph;
  }

  /** False where it cannot: the database is another, or was restored. `reconnected`: it may be another. */
  async catchUp(reconnected: boolean): Promise<boolean> {
    if (reconnected && (await databaseIdentity(this.db)) !== this.identity) return false;
    const changes = await graphChangesSince(this.db, this.snapshot);
    if (changes.wentBack || changes.positions !== this.positions) return false;
    if (changes.changed.length > 0) await this.takeIn(changes);
    this.snapshot = changes.snapshot;
    this.seen = changes;
    await this.renewHistory();
    return true;
  }

  /**
   * Names the content: the same for every process that holds the same, another after every change that everybody may see, and silent
   * about the rest.
   */
  get revision(): string {
    const content = `${this.historyOf} ${this.seen.institutions} ${this.digest}`;
    return createHash('sha256').update(content).digest('base64url').slice(0, 16);
  }

  has(id: string): boolean {
    return this.agreements.has(id);
  }

  private async takeIn({ changed: positions }: GraphChanges): Promise<void> {
    const { db, places } = this;
    const keys = (kind: GraphChanges['changed'][number]['kind']) =>
      positions.filter((position) => position.kind === kind).map(({ key }) => key);
    const proposals = keys('PROPOSAL');
    const touched = proposals.length > 0 ? await agreementsOfProposals(db, proposals) : [];
    const agreements = [...new Set([...keys('AGREEMENT'), ...touched])];
    const found = agreements.length > 0 ? await sharedAgreements(db, agreements) : [];
    const institutions = keys('INSTITUTION');
    const homes = institutions.length > 0 ? await homesOf(db, institutions) : [];
    const named = found.flatMap(({ parties }) => parties).filter((id) => places.find(id) === -1);
    await this.settle(named);
    for (const { id, country } of homes) places.settle(`Institution:${id}`, country);
    const before = this.digest;
    // What reads as before keeps its number, so that views which hold that stay good.
    const same = new Set(
      found.filter((tie) => this.agreements.get(tie.id)?.digest === digestOf(tie)).map(({ id }) => id),
    );
    for (const id of agreements) if (!same.has(id)) this.drop(id);
    for (const tie of found) if (!same.has(tie.id)) this.hold(tie, this.ties.put(tie));
    if (keys('HISTORY').length > 0) this.stale = true;
    if (this.digest !== before || homes.length > 0) this.generation++;
  }

  private hold(tie: Tie, number: number): void {
    const digest = digestOf(tie);
    this.agreements.set(tie.id, { tie, number, digest });
    this.digest ^= digest;
  }

  private drop(id: string): void {
    const known = this.agreements.get(id);
    if (known === undefined) return;
    this.ties.remove(known.number);
    this.agreements.delete(id);
    this.digest ^= known.digest;
  }

  /** Reads the countries of institutions that were not met before. */
  async settle(ids: readonly string[]): Promise<void> {
    const prefix = 'Institution:';
    const keys = ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
    if (keys.length === 0) return;
    for (const { id, country } of await homesOf(this.db, keys)) this.places.settle(`${prefix}${id}`, country);
  }

  private async renewHistory(): Promise<void> {
    if (!this.stale || this.reading) return;
    if (this.tookMs <= shortly) await this.readHistory();
    else if (performance.now() - this.readAt >= rest * this.tookMs) {
      // What fails is tried again by the next question.
      this.readHistory().catch(() => undefined);
    }
  }

  /** Reads the history into new columns, which take the place of the old ones when they are whole. */
  private async readHistory(): Promise<void> {
    const { db, places, words } = this;
    const began = performance.now();
    const { history } = this.seen;
    [this.stale, this.reading] = [false, true];
    try {
      const ties = new Ties(places, words);
      const met = new Set<string>();
      for (const what of ['activities', 'exchanges'] as const) {
        for await (const tie of inPieces((after) => sharedTiesAfter(db, what, after, piece))) {
          for (const id of tie.parties) if (places.find(id) === -1) met.add(id);
          ties.put(tie);
        }
      }
      await this.settle([...met]);
      for (const held of this.agreements.values()) held.number = ties.put(held.tie);
      [this.ties, this.historyOf] = [ties, history];
      this.generation++;
    } catch (fault) {
      this.stale = true;
      throw fault;
    } finally {
      this.reading = false;
      this.readAt = performance.now();
      this.tookMs = this.readAt - began;
    }
  }
}

interface Held {
  readonly tie: Tie;
  /** In `ties`. */
  number: number;
  readonly digest: bigint;
}

function digestOf(tie: Tie): bigint {
  return createHash('sha256').update(JSON.stringify(tie)).digest().readBigUInt64LE();
}

/** What comes in the order of its ids, a piece at a time. */
async function* inPieces<T extends { readonly id: string }>(
  next: (after: string | null) => Promise<readonly T[]>,
): AsyncGenerator<T> {
  for (let after: string | null = null; ;) {
    const rows: readonly T[] = await next(after);
    yield* rows;
    if (rows.length < piece) return;
    after = rows.at(-1)!.id;
  }
}
