import type { DataSource } from 'typeorm';
import { countAgainst } from '../../accounts/throttle.repository';

/** How many points of the present minute all processes have taken, this time included, and when the next minute begins. */
export interface PointsTaken {
  readonly spent: number;
  readonly resetsAt: Date;
}

export type TakePoints = (
  wanted: { readonly key: string; readonly points: number; readonly window: number },
  now: Date,
) => Promise<PointsTaken>;

/** Takes points from a budget that all processes share: one statement. */
export function pointsIn(database: DataSource): TakePoints {
  return async (wanted, now) => (await countAgainst(database.manager, [wanted], now))[0]!;
}
