import type { FoundNode } from './found-graph';

const hidden = new Set(['id', 'label', '__typename']);

/** What is known of a node, as pairs of a name and a text. */
export function factsOf(node: FoundNode): (readonly [string, string])[] {
  return Object.entries(node)
    .filter(([key, value]) => !hidden.has(key) && value !== null && value !== undefined)
    .map(([key, value]) => [words(key), textOf(value)] as const)
    .filter(([, text]) => text !== '');
}

export function labelOf(node: FoundNode): string {
  for (const key of ['label', 'name', 'title']) {
    const value = node[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return node.id;
}

/** A list with commas; of an object what it is called. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 4 });
  if (typeof value !== 'object' || value === null) return String(value);
  const named = value as Record<string, unknown>;
  const name = named['name'] ?? named['alpha3'] ?? named['code'] ?? named['label'];
  if (typeof name === 'string') return name;
  return Object.values(named)
    .filter((entry) => typeof entry !== 'object')
    .map(String)
    .join(', ');
}

/** `startsAt` is read as `Starts at`. */
function words(key: string): string {
  const spaced = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced[0]!.toUpperCase() + spaced.slice(1);
}
