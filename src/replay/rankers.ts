import { BENEFICIARY_WEIGHTS } from '../matching/engine/default-weights';
import type { Member } from '../matching/engine/member';
import { rankByEngine } from './engine-ranking';
import type { MarketWithout } from './market';
import type { TieGroups } from './tie-groups';

/** One host's request in the market without its project. */
export interface Question {
  readonly request: Member;
  readonly host: string;
  readonly candidates: readonly string[];
  readonly market: MarketWithout;
}

export interface Ranker {
  readonly name: string;
  rank(question: Question): TieGroups;
}

export const engine: Ranker = {
  name: 'engine',
  rank: ({ request, candidates, market }) => rankByEngine(request, candidates, market),
};

export const baselines: readonly Ranker[] = [
  { name: 'random', rank: ({ candidates }) => [candidates] },
  { name: 'popularity', rank: ({ candidates, market }) => market.popularity.rank(candidates) },
  {
    name: 'popularity + region',
    rank: ({ candidates, market, host }) => market.popularity.rankNearFirst(candidates, host),
  },
  {
    name: 'popularity in region',
    rank: ({ candidates, market, host }) => market.popularity.rankTowards(candidates, host),
  },
];

/**
 * The engine with one thing taken from it, by its own means: a fact that is withheld is unknown to both sides and counts as neutral;
 * a weight of 0 is the asker's own. Criteria that are the same for all here (modality, time, volume, ...) have no line.
 */
export const ablations: readonly Ranker[] = [
  {
    name: 'THEME weighs 0 for the host',
    rank: ({ request, candidates, market }) =>
      rankByEngine(request, candidates, market, { weights: { ...BENEFICIARY_WEIGHTS, THEME: 0 } }),
  },
  {
    name: 'TEXT unknown',
    rank: ({ request, candidates, market }) => rankByEngine({ ...request, terms: [] }, candidates, market),
  },
  {
    name: 'LANGUAGE unknown',
    rank: ({ request, candidates, market }) =>
      rankByEngine({ ...request, languages: [] }, candidates, market),
  },
  {
    name: 'CONTEXT unknown',
    rank: (question) => withWorld(question, { situation: () => null }),
  },
  {
    name: 'CONTEXT of sub-region alone',
    rank: (question) =>
      withWorld(question, {
        situation: (country) => {
          const found = question.market.world.situation(country);
          // Marks that all share agree for all, and move nobody.
          return found && { ...found, incomeGroup: null, ldc: false, lldc: false, sids: false };
        },
      }),
  },
  {
    name: 'EXPERIENCE none',
    rank: (question) => withWorld(question, { exchanges: () => 0, ties: () => 0 }),
  },
];

function withWorld(
  { request, candidates, market }: Question,
  facts: Partial<MarketWithout['world']>,
): TieGroups {
  return rankByEngine(request, candidates, { ...market, world: { ...market.world, ...facts } });
}
