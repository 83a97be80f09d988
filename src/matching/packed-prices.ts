import { randomUUID } from 'node:crypto';
import type { EpochPrices } from './engine/fair/epoch';

/** The prices of an epoch in a form that threads share instead of copying it. */
export interface PackedPrices {
  /** Tells these prices from all others. */
  readonly key: string;
  /** Ids of the proposals, with commas between them. */
  readonly ids: string;
  /** Four for each proposal. */
  readonly prices: Int32Array;
}

export function packPrices({ SOUTH_SOUTH, FACILITATED }: EpochPrices): PackedPrices {
  const ids = [...SOUTH_SOUTH.RECEIVING.keys()];
  const prices = new Int32Array(new SharedArrayBuffer(16 * ids.length));
  const maps = [SOUTH_SOUTH.RECEIVING, SOUTH_SOUTH.GIVING, FACILITATED.RECEIVING, FACILITATED.GIVING];
  ids.forEach((id, member) => {
    prices.set(
      maps.map((map) => map.get(id)!),
      4 * member,
    );
  });
  return { key: randomUUID(), ids: ids.join(), prices };
}

export function unpackPrices({ ids, prices }: PackedPrices): EpochPrices {
  const members = ids === '' ? [] : ids.split(',');
  const column = (at: number) => new Map(members.map((id, member) => [id, prices[4 * member + at]!]));
  return {
    SOUTH_SOUTH: { RECEIVING: column(0), GIVING: column(1) },
    FACILITATED: { RECEIVING: column(2), GIVING: column(3) },
  };
}
