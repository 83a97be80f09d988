import { MEETS } from '../similarity';
import type { Rule } from './failed-rule';

/** Some need of the receiver meets some give. */
export const complement: Rule = (pair) => {
  if (pair.fits.some((fit) => fit.similarity >= MEETS)) return null;
  return {
    code: 'COMPLEMENT',
    facts: {
      needs: pair.receiver.needs.map(({ theme }) => theme),
      gives: pair.gives.map(({ theme }) => theme),
    },
  };
};

/** Every MUST need of the beneficiary is met by the members together. */
export const mustCovered: Rule = ({ fits }) => {
  const open = fits.filter((fit) => fit.need.importance === 'MUST' && fit.similarity < MEETS);
  if (open.length === 0) return null;
  return { code: 'MUST_COVERED', facts: { uncovered: open.map((fit) => fit.need.theme) } };
};
