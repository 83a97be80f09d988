import { actor, type Rule } from './failed-rule';

/** Where a member needs funds, another offers or shares them; a position left open offers nothing. */
export const fundingClosed: Rule = ({ members }) => {
  const needing = members.filter(({ funding }) => funding === 'NEEDS');
  if (needing.length === 0) return null;
  if (members.some(({ funding }) => funding === 'OFFERS' || funding === 'COST_SHARED')) return null;
  return { code: 'FUNDING_CLOSED', facts: { needing: needing.map(actor) } };
};

/** Where a member needs logistics, some member brings them. */
export const logisticsBrought: Rule = ({ members }) => {
  const needing = members.filter(({ logistics }) => logistics.needs);
  if (needing.length === 0 || members.some(({ logistics }) => logistics.brings)) return null;
  return { code: 'LOGISTICS', facts: { needing: needing.map(actor) } };
};
