import type { Member } from '../member';
import { actor, type Rule, type RuleCode } from './failed-rule';

/** What a pair can lack that a facilitating partner can bring, with the rule that it breaks without; in the order of the rules. */
export const GAP_RULES = {
  MUST: 'MUST_COVERED',
  LANGUAGE: 'LANGUAGE',
  FUNDING: 'FUNDING_CLOSED',
  LOGISTICS: 'LOGISTICS',
} as const satisfies Readonly<Record<string, RuleCode>>;

export type Gap = keyof typeof GAP_RULES;

export const GAPS = Object.keys(GAP_RULES) as readonly Gap[];

/** Where a member needs funds, another offers or shares them; a position left open offers nothing. */
export const fundingClosed: Rule = ({ members }) => {
  const needing = members.filter(({ funding }) => funding === 'NEEDS');
  if (needing.length === 0 || members.some(bringsFunds)) return null;
  return { code: 'FUNDING_CLOSED', facts: { needing: needing.map(actor) } };
};

export function bringsFunds({ funding }: Member): boolean {
  return funding === 'OFFERS' || funding === 'COST_SHARED';
}

/** Where a member needs logistics, some member brings them. */
export const logisticsBrought: Rule = ({ members }) => {
  const needing = members.filter(({ logistics }) => logistics.needs);
  if (needing.length === 0 || members.some(({ logistics }) => logistics.brings)) return null;
  return { code: 'LOGISTICS', facts: { needing: needing.map(actor) } };
};
