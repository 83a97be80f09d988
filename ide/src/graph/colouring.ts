import { textOf } from './facts';
import type { FoundNode } from './found-graph';

/** Twelve colours that people with every kind of colour vision tell apart, on light and on dark. */
const palette = [
  '#0f8b7d',
  '#e0892b',
  '#4f74d8',
  '#c04f8f',
  '#7aa23a',
  '#8c62c7',
  '#d9574a',
  '#2f9fc4',
  '#a9812b',
  '#5c8f73',
  '#b86f9e',
  '#6d7fa3',
];
const otherColour = '#8a94a0';

export interface Colouring {
  readonly by: string;
  readonly colourOf: (node: FoundNode) => string;
  /** From the most frequent to the rarest; those without a colour of their own are one entry. */
  readonly legend: readonly { readonly name: string; readonly colour: string; readonly count: number }[];
}

const preferred = ['community', 'area', 'groups', 'kind', 'type', 'country', 'level'];

/** By which fields of these nodes a legend of fair length can be made. */
export function colourFields(nodes: readonly FoundNode[]): string[] {
  const keys = [...new Set(nodes.flatMap((node) => Object.keys(node)))];
  const fitting = keys.filter((key) => {
    if (['id', 'label', 'name', 'title', '__typename', 'degree', 'betweenness'].includes(key)) return false;
    const values = new Set(nodes.map((node) => textOf(node[key] ?? '')));
    return values.size > 1 && (preferred.includes(key) || values.size <= 24);
  });
  const rank = (key: string) => (preferred.indexOf(key) + preferred.length + 1) % (preferred.length + 1);
  return fitting.sort((a, b) => rank(a) - rank(b));
}

/** A list stands by its entry that fewest other nodes have: what tells most of the node. */
export function colouring(nodes: readonly FoundNode[], by: string): Colouring {
  const often = counts(nodes.flatMap((node) => namesOf(node[by])));
  const nameOf = (node: FoundNode): string | undefined =>
    namesOf(node[by]).sort((a, b) => often.get(a)! - often.get(b)! || (a < b ? -1 : 1))[0];
  const shown = [...counts(nodes.map((node) => nameOf(node) ?? 'none'))].sort(
    ([a, m], [b, n]) => n - m || (a < b ? -1 : 1),
  );
  const colours = new Map(
    shown
      .filter(([name]) => name !== 'none')
      .slice(0, palette.length)
      .map(([name], at) => [name, palette[at]!]),
  );
  const named = shown.filter(([name]) => colours.has(name));
  const rest = shown.filter(([name]) => !colours.has(name));
  const label = (name: string) => (by === 'community' && name !== 'none' ? `Community ${name}` : name);
  return {
    by,
    colourOf: (node) => colours.get(nameOf(node) ?? 'none') ?? otherColour,
    legend: [
      ...named.map(([name, count]) => ({ name: label(name), colour: colours.get(name)!, count })),
      ...(rest.length === 0
        ? []
        : [
            {
              name: rest.length === 1 ? label(rest[0]![0]) : `${rest.length} others`,
              colour: otherColour,
              count: rest.reduce((sum, [, count]) => sum + count, 0),
            },
          ]),
    ],
  };
}

function namesOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
}

function counts(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

/** The colour of the so-many-th thing in a legend. */
export function seriesColour(at: number): string {
  return palette[at % palette.length]!;
}
