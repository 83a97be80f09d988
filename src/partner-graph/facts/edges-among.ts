import { isoDate, type IsoDate } from '../../validation/dates';
import { eachPairOf, type GraphView, type Layer } from './graph-view';
import { kindOf, standings, tieKinds, type Standing, type TieKind, type TieRecord } from './tie';
import { always } from './ties';

/** All that joins two nodes by one kind and standing. */
export interface FoundEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  readonly standing: Standing;
  /** How many ties it stands for. */
  readonly weight: number;
  /** Null where one of them is not known to have begun on any day. */
  readonly from: IsoDate | null;
  /** Null where one of them goes on, or has no known end. */
  readonly until: IsoDate | null;
  readonly themes: readonly string[];
  readonly sdgs: readonly string[];
  /** Who published any of them. */
  readonly sources: readonly string[];
  /** The first of them. */
  readonly records: readonly { readonly record: TieRecord; readonly key: string }[];
}

export interface FoundEdges {
  /** By weight, the most first; of equal ones by their nodes, kind and standing. */
  readonly edges: readonly FoundEdge[];
  readonly total: number;
}

const mostRecords = 10;
const mostCodes = 50;

interface Gathered {
  readonly one: number;
  readonly other: number;
  readonly kind: TieKind;
  readonly standing: Standing;
  weight: number;
  from: number;
  until: number;
  readonly themes: Set<string>;
  readonly sdgs: Set<string>;
  readonly sources: Set<string>;
  readonly records: { record: TieRecord; key: string }[];
}

/** The edges both of whose nodes are among these, at most `most`. */
export function edgesAmong(view: GraphView, nodes: readonly number[], most: number): FoundEdges {
  const gathered = new Map<number, Gathered>();
  const among = new Set(nodes);
  for (const layer of view.own ? [view.shared, view.own] : [view.shared]) {
    for (const tie of tiesAt(layer, nodes)) {
      eachPairOf(view, layer, tie, (one, other) => {
        if (among.has(one) && among.has(other)) gather(gathered, layer, tie, one, other);
      });
    }
  }
  const { places } = view.shared.ties;
  const edges = [...gathered.values()].map((found) => {
    const ends = [places.idOf(found.one), places.idOf(found.other)].sort();
    return { found, source: ends[0]!, target: ends[1]! };
  });
  edges.sort((a, b) => b.found.weight - a.found.weight || (orderKey(a) < orderKey(b) ? -1 : 1));
  return { edges: edges.slice(0, most).map(shown), total: edges.length };
}

/** Each tie once. */
function tiesAt({ atNode: { offsets, values } }: Layer, nodes: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const node of nodes) {
    if (node + 1 >= offsets.length) continue;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) found.add(values[at]!);
  }
  return found;
}

function gather(
  gathered: Map<number, Gathered>,
  { ties }: Layer,
  tie: number,
  one: number,
  other: number,
): void {
  const record = ties.recordOf(tie);
  const [kind, standing] = [kindOf[record], ties.standingOf(tie)];
  const kinds = tieKinds.indexOf(kind) * standings.length + standings.indexOf(standing);
  const key = (one * 0x100_0000 + other) * 8 + kinds;
  let found = gathered.get(key);
  if (!found) {
    const [from, until] = [always.until, always.from];
    const empty = {
      themes: new Set<string>(),
      sdgs: new Set<string>(),
      sources: new Set<string>(),
      records: [],
    };
    found = { one, other, kind, standing, weight: 0, from, until, ...empty };
    gathered.set(key, found);
  }
  found.weight++;
  found.from = Math.min(found.from, ties.fromOf(tie));
  found.until = Math.max(found.until, ties.untilOf(tie));
  const { words } = ties;
  for (const theme of ties.themesOf(tie)) found.themes.add(words.themes.textOf(theme));
  for (const sdg of ties.sdgsOf(tie)) found.sdgs.add(words.sdgs.textOf(sdg));
  const source = ties.sourceOf(tie);
  if (source !== null) found.sources.add(source);
  if (found.records.length < mostRecords) found.records.push({ record, key: ties.idOf(tie) });
}

function orderKey({
  source,
  target,
  found: { kind, standing },
}: {
  source: string;
  target: string;
  found: Gathered;
}) {
  return `${source} ${target} ${kind} ${standing}`;
}

function shown({ source, target, found }: { source: string; target: string; found: Gathered }): FoundEdge {
  const { kind, standing, weight, from, until, themes, sdgs, sources, records } = found;
  return {
    source,
    target,
    kind,
    standing,
    weight,
    from: from === always.from ? null : isoDate(from),
    until: until === always.until ? null : isoDate(until),
    themes: [...themes].sort().slice(0, mostCodes),
    sdgs: [...sdgs].sort().slice(0, mostCodes),
    sources: [...sources].sort().slice(0, mostCodes),
    records,
  };
}
