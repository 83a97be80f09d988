/** Values by number of the row that they stand in, one row behind the other: compressed sparse rows. */
export interface Rows {
  /** Where each row begins in `values`; one more than there are rows. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** Sorts values into their rows, in the order given. `rowOf` and `valueOf` are read up to `count`. */
export function rowsOf(
  size: number,
  count: number,
  rowOf: ArrayLike<number>,
  valueOf: ArrayLike<number>,
): Rows {
  const offsets = new Uint32Array(size + 1);
  for (let at = 0; at < count; at++) offsets[rowOf[at]! + 1]!++;
  for (let row = 0; row < size; row++) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice(0, size);
  const values = new Uint32Array(count);
  for (let at = 0; at < count; at++) values[next[rowOf[at]!]!++] = valueOf[at]!;
  return { offsets, values };
}
