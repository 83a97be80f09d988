import { termsOf } from '../text/terms';
import type { Proposal } from './proposal';

/**
 * What a text search looks through and what the text criterion of a match compares: the proposal's own words. Labels of themes are
 * left out (the theme is a criterion of its own and would count twice), and so is the institution's name (it may have to stay hidden).
 */
export function proposalTerms({
  title,
  challenge,
  approach,
}: Pick<Proposal, 'title' | 'challenge' | 'approach'>): string[] {
  return termsOf([title, challenge, approach].join(' '));
}
