import type { Role } from '../engine/member';
import type { StatedWeights } from '../engine/weights';
import type { ViewOptions } from '../market-view';

/** An order and its answer: plain values, because they are copied from one thread to the other. */
export interface Answered<Order, Answer> {
  readonly order: Order;
  readonly answer: Answer;
}

/** Who asks, and by which weights of the asking proposal's own side. */
export interface Asking {
  readonly weights: StatedWeights | null;
  readonly viewer: ViewOptions;
}

export interface AskingFrom extends Asking {
  readonly proposalId: string;
}

export interface AskingInRole extends AskingFrom {
  /** The role that is looked for; any where null. */
  readonly role: Role | null;
}
