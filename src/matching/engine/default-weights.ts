import type { CriterionCode } from './criteria/criterion';
import { ROLES_OF, type Pairing, type View } from './pair';

export type Weights = Readonly<Record<CriterionCode, number>>;

/** What a partner who receives looks at. Hundredths of a percent; they sum to 10000. */
export const BENEFICIARY_WEIGHTS: Weights = {
  THEME: 2_600,
  MODALITY: 1_200,
  TEXT: 800,
  TIME: 800,
  VOLUME: 800,
  LANGUAGE: 800,
  CONTEXT: 1_000,
  EXPERIENCE: 1_000,
  GEOGRAPHY: 400,
  FUNDING: 400,
  TRUST: 200,
};

/** What a partner who gives looks at. */
export const PIVOTAL_WEIGHTS: Weights = {
  THEME: 2_000,
  MODALITY: 1_000,
  TEXT: 600,
  TIME: 800,
  VOLUME: 600,
  LANGUAGE: 800,
  CONTEXT: 600,
  EXPERIENCE: 400,
  GEOGRAPHY: 1_000,
  FUNDING: 1_000,
  TRUST: 1_200,
};

/** A facilitating partner gives, so it looks as the pivotal partner does. */
export function defaultWeights(pairing: Pairing, view: View): Weights {
  return ROLES_OF[pairing][view] === 'BENEFICIARY' ? BENEFICIARY_WEIGHTS : PIVOTAL_WEIGHTS;
}

const FACILITATED: readonly CriterionCode[] = [
  'MODALITY',
  'TIME',
  'LANGUAGE',
  'GEOGRAPHY',
  'FUNDING',
  'TRUST',
];

/** The criteria that a pairing has; null for all of them. */
export const CRITERIA_OF: Readonly<Record<Pairing, readonly CriterionCode[] | null>> = {
  BENEFICIARY_PIVOTAL: null,
  BENEFICIARY_FACILITATING: ['THEME', ...FACILITATED],
  PIVOTAL_FACILITATING: FACILITATED,
};
