import { createHash } from 'node:crypto';
import { nodesByDegree, viewOf, withOwn, type GraphView } from '../facts/graph-view';
import type { Tie } from '../facts/tie';
import { Ties } from '../facts/ties';
import { components, type Components } from '../graph/components';
import type { Metrics } from '../graph/metrics';
import { laterMetrics } from './later-metrics';
import type { Asked } from './orders';
import type { SharedGraph } from './shared-graph';

/** A view with what was worked out of it, each thing when it is first asked for. */
export class Drawn {
  readonly computedAt = Date.now();
  private knownOrder: Uint32Array | null = null;
  private knownComponents: Components | null = null;
  private knownMetrics: Promise<Metrics> | null = null;

  constructor(
    readonly view: GraphView,
    /** Names the content: equal where two processes would answer the same. */
    readonly revision: string,
  ) {}

  /** Nodes that have a neighbour, by degree. */
  get order(): Uint32Array {
    return (this.knownOrder ??= nodesByDegree(this.view));
  }

  get components(): Components {
    return (this.knownComponents ??= components(this.view.adjacency));
  }

  metrics(): Promise<Metrics> {
    this.knownMetrics ??= laterMetrics(this.view.adjacency, this.order).catch((fault: unknown) => {
      this.knownMetrics = null;
      throw fault;
    });
    return this.knownMetrics;
  }
}

const mostKept = 12;

/** The views that were asked for last, of one state of the shared graph. */
export class Views {
  private readonly kept = new Map<string, Drawn>();
  private generation = -1;
  private graph: SharedGraph | null = null;

  of(graph: SharedGraph, { filter, own }: Asked): Drawn {
    if (this.graph !== graph || this.generation !== graph.generation) this.kept.clear();
    [this.graph, this.generation] = [graph, graph.generation];
    const shared = this.keep(
      JSON.stringify(filter),
      () => new Drawn(viewOf(graph.ties, filter), graph.revision),
    );
    // Confidential yesterday, agreed for all today: what is shared is not laid over itself.
    const laid = own.filter(({ id }) => !graph.has(id));
    if (laid.length === 0) return shared;
    const content = createHash('sha256').update(JSON.stringify(laid)).digest('hex');
    return this.keep(`${JSON.stringify(filter)} ${content}`, () => {
      const view = withOwn(shared.view, columnsOf(laid, graph));
      return new Drawn(view, `${graph.revision}-${content.slice(0, 12)}`);
    });
  }

  private keep(key: string, make: () => Drawn): Drawn {
    const drawn = this.kept.get(key) ?? make();
    // Put in last again: what was asked for longest ago stands first.
    this.kept.delete(key);
    this.kept.set(key, drawn);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= mostKept) break;
      this.kept.delete(oldest);
    }
    return drawn;
  }
}

function columnsOf(own: readonly Tie[], { places, words }: SharedGraph): Ties {
  const ties = new Ties(places, words);
  for (const tie of own) ties.put(tie);
  return ties;
}
