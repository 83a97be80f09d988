export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Writes the number, into a longer or a wider array where this one has no room for it. */
export function put(numbers: Numbers, at: number, value: number, capacity: number): Numbers {
  const widest = 2 ** (8 * numbers.BYTES_PER_ELEMENT) - 1;
  if (at < numbers.length && value <= widest) {
    numbers[at] = value;
    return numbers;
  }
  const Kind = value <= widest ? kindOf(numbers) : value <= 0xffff ? Uint16Array : Uint32Array;
  const roomier = new Kind(Math.max(capacity, numbers.length, at + 1));
  roomier.set(numbers);
  roomier[at] = value;
  return roomier;
}

function kindOf(numbers: Numbers): Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor {
  return numbers.BYTES_PER_ELEMENT === 1
    ? Uint8Array
    : numbers.BYTES_PER_ELEMENT === 2
      ? Uint16Array
      : Uint32Array;
}
