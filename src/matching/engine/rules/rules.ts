import type { Pair, Pairing } from '../pair';
import { differentCountry, differentInstitution, facilitator, southPair } from './actors';
import { inGeography, inLanguage, inTime } from './conditions';
import type { FailedRule, Rule, RuleCode } from './failed-rule';
import { fundingClosed, logisticsBrought } from './gaps';
import { complement, mustCovered } from './needs';
import { hasCapacity, isLive, isVerified, isVisible, noVeto } from './standing';

/** BELOW_FLOOR is judged apart, because it needs the scores. */
type PlainRuleCode = Exclude<RuleCode, 'BELOW_FLOOR'>;

const RULES: Readonly<Record<PlainRuleCode, Rule>> = {
  DIFFERENT_INSTITUTION: differentInstitution,
  DIFFERENT_COUNTRY: differentCountry,
  SOUTH_PAIR: southPair,
  FACILITATOR: facilitator,
  COMPLEMENT: complement,
  MUST_COVERED: mustCovered,
  TIME: inTime,
  LANGUAGE: inLanguage,
  GEOGRAPHY: inGeography,
  CAPACITY: hasCapacity,
  VERIFIED: isVerified,
  NO_VETO: noVeto,
  LIVE: isLive,
  FUNDING_CLOSED: fundingClosed,
  LOGISTICS: logisticsBrought,
  VISIBLE: isVisible,
};

const REPORTED = Object.keys(RULES) as readonly PlainRuleCode[];

/** The order in which failures are reported. */
export const RULE_CODES: readonly RuleCode[] = [...REPORTED, 'BELOW_FLOOR'];

const CHEAPEST_FIRST: readonly PlainRuleCode[] = [
  'LIVE',
  'DIFFERENT_INSTITUTION',
  'DIFFERENT_COUNTRY',
  'SOUTH_PAIR',
  'FACILITATOR',
  'CAPACITY',
  'FUNDING_CLOSED',
  'LOGISTICS',
  'VERIFIED',
  'GEOGRAPHY',
  'TIME',
  'COMPLEMENT',
  'MUST_COVERED',
  'LANGUAGE',
  'VISIBLE',
  'NO_VETO',
];

/** Rules that do not bind where a facilitating partner stands in the pair itself. */
const UNBOUND: Readonly<Record<Pairing, readonly PlainRuleCode[]>> = {
  BENEFICIARY_PIVOTAL: [],
  BENEFICIARY_FACILITATING: ['DIFFERENT_COUNTRY', 'SOUTH_PAIR', 'FACILITATOR', 'MUST_COVERED'],
  PIVOTAL_FACILITATING: ['DIFFERENT_COUNTRY', 'SOUTH_PAIR', 'FACILITATOR', 'COMPLEMENT', 'MUST_COVERED'],
};

function binding(order: readonly PlainRuleCode[]): Readonly<Record<Pairing, readonly Rule[]>> {
  const rules = (pairing: Pairing) =>
    order.filter((code) => !UNBOUND[pairing].includes(code)).map((code) => RULES[code]);
  return {
    BENEFICIARY_PIVOTAL: rules('BENEFICIARY_PIVOTAL'),
    BENEFICIARY_FACILITATING: rules('BENEFICIARY_FACILITATING'),
    PIVOTAL_FACILITATING: rules('PIVOTAL_FACILITATING'),
  };
}

const reported = binding(REPORTED);
const cheapestFirst = binding(CHEAPEST_FIRST);

/** Every rule that the pair breaks, before its sides are scored. */
export function failedRules(pair: Pair): readonly FailedRule[] {
  return reported[pair.pairing].flatMap((rule) => rule(pair) ?? []);
}

/** The same judgement without its report: it stops at the first failure. */
export function keepsRules(pair: Pair): boolean {
  for (const rule of cheapestFirst[pair.pairing]) {
    if (rule(pair) !== null) return false;
  }
  return true;
}
