import type { Pairing } from '../../engine/pair';

/** Which rules bar a pair, of those that do not bind everywhere: the tables of `rules.ts`, as the columns ask them. */
export interface Binding {
  readonly complement: boolean;
  readonly must: boolean;
  readonly time: boolean;
  /** LANGUAGE, FUNDING_CLOSED and LOGISTICS. */
  readonly gaps: boolean;
  readonly floor: boolean;
}

/** A pair by itself, or two who may stand in a triple: then nothing binds that a third can mend. */
export function bindingOf(pairing: Pairing, within: 'PAIR' | 'TRIPLE'): Binding {
  const south = pairing === 'BENEFICIARY_PIVOTAL';
  if (within === 'TRIPLE') return { complement: south, must: false, time: south, gaps: false, floor: false };
  return { complement: pairing !== 'PIVOTAL_FACILITATING', must: south, time: true, gaps: true, floor: true };
}
