import type { Pair, Pairing } from '../pair';
import { differentCountry, differentInstitution, facilitator, southPair } from './actors';
import { inGeography, inLanguage, inTime } from './conditions';
import type { FailedRule, Rule, RuleCode } from './failed-rule';
import { fundingClosed, GAP_RULES, GAPS, logisticsBrought, type Gap } from './gaps';
import { complement, mustCovered } from './needs';
import { hasCapacity, isLive, isVerified, isVisible, noVeto } from './standing';

/** BELOW_FLOOR and ADDED_VALUE are judged apart: they need the scores of a pair, and what a triple covers. */
type PlainRuleCode = Exclude<RuleCode, 'BELOW_FLOOR' | 'ADDED_VALUE'>;

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
export const RULE_CODES: readonly RuleCode[] = [...REPORTED, 'BELOW_FLOOR', 'ADDED_VALUE'];

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

/**
 * Rules that a third member may mend. With a facilitating partner the needs are looked at over all three, and the days needed are those
 * of beneficiary and pivotal partner. Every other rule that a pair breaks, a triple with both of them breaks too.
 */
const MENDED_BY_THIRD: Readonly<Record<Pairing, readonly PlainRuleCode[]>> = {
  BENEFICIARY_PIVOTAL: Object.values(GAP_RULES),
  BENEFICIARY_FACILITATING: [...Object.values(GAP_RULES), 'COMPLEMENT', 'TIME'],
  PIVOTAL_FACILITATING: [...Object.values(GAP_RULES), 'TIME'],
};

type RulesByPairing = Readonly<Record<Pairing, readonly Rule[]>>;

function binding(
  order: readonly PlainRuleCode[],
  except?: Readonly<Record<Pairing, readonly PlainRuleCode[]>>,
): RulesByPairing {
  const rules = (pairing: Pairing) =>
    order
      .filter((code) => !UNBOUND[pairing].includes(code) && except?.[pairing].includes(code) !== true)
      .map((code) => RULES[code]);
  return {
    BENEFICIARY_PIVOTAL: rules('BENEFICIARY_PIVOTAL'),
    BENEFICIARY_FACILITATING: rules('BENEFICIARY_FACILITATING'),
    PIVOTAL_FACILITATING: rules('PIVOTAL_FACILITATING'),
  };
}

const reported = binding(REPORTED);
const cheapestFirst = binding(CHEAPEST_FIRST);
const beyondMending = binding(CHEAPEST_FIRST, MENDED_BY_THIRD);

/** Every rule that the pair breaks, before its sides are scored. */
export function failedRules(pair: Pair): readonly FailedRule[] {
  return reported[pair.pairing].flatMap((rule) => rule(pair) ?? []);
}

/** The same judgement without its report: it stops at the first failure. */
export function keepsRules(pair: Pair): boolean {
  return keepsAll(cheapestFirst, pair);
}

/** Whether the pair breaks no rule, or those alone that a third may mend: the two can stand in a triple. */
export function canStandInTriple(pair: Pair): boolean {
  return keepsAll(beyondMending, pair);
}

/** What beneficiary and pivotal partner lack, whatever else may bar them. */
export function openGaps(pair: Pair): readonly Gap[] {
  return GAPS.filter((gap) => RULES[GAP_RULES[gap]](pair) !== null);
}

function keepsAll(rules: RulesByPairing, pair: Pair): boolean {
  for (const rule of rules[pair.pairing]) {
    if (rule(pair) !== null) return false;
  }
  return true;
}
