import { checkText } from '../validation/checks';
import type { Faults } from '../validation/faults';

/** Why somebody ended a proposal, in words. */
export function checkReason(reason: string, faults: Faults): void {
  checkText(faults, ['reason'], reason, { least: 1, most: 2_000 });
}
