import { ANY, NONE } from './codes';
import { put, type Numbers } from './numbers';

/** Capabilities of each side that the columns take; of the few rows with more, they only say ANY. */
export const SLOTS = 3;

/** Columns of one side's capabilities, three places for each row. */
export class SideColumns {
  topic: Numbers = new Uint16Array(0);
  form: Numbers = new Uint8Array(0);
  amount: Numbers = new Uint8Array(0);
  /** All capabilities of the rows that have more than fit. */
  readonly more = new Map<number, ArrayLike<number>>();

  add(row: number, capabilities: ArrayLike<number>, capacity: number): void {
    if (capabilities.length === 0 && this.topic.length === 0) return;
    const fits = capabilities.length <= 3 * SLOTS;
    if (!fits) this.more.set(row, capabilities);
    for (let slot = 0; slot < SLOTS; slot++) {
      const at = row * SLOTS + slot;
      const known = fits && 3 * slot < capabilities.length;
      const other = fits ? NONE : ANY;
      this.topic = put(this.topic, at, known ? capabilities[3 * slot]! : other, capacity * SLOTS);
      this.form = put(this.form, at, known ? capabilities[3 * slot + 1]! : other, capacity * SLOTS);
      this.amount = put(this.amount, at, known ? capabilities[3 * slot + 2]! : 0, capacity * SLOTS);
    }
  }

  read(row: number): ArrayLike<number> {
    const more = this.more.get(row);
    if (more) return more;
    const found: number[] = [];
    if (this.topic.length === 0) return found;
    for (let at = row * SLOTS; at < (row + 1) * SLOTS && this.topic[at] !== NONE; at++) {
      found.push(this.topic[at]!, this.form[at]!, this.amount[at]!);
    }
    return found;
  }
}
