/** How many of the items have each key, an item once for each; the commonest first, then by key. */
export function tally<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): readonly (readonly [key: string, items: number])[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
}
