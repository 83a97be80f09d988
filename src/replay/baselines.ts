import { findCountry } from '../reference/catalogue';
import type { Project } from './project';
import { groupByScore, type TieGroups } from './tie-groups';

/** What the engine must beat. None looks at themes, goals, text or ties. */

export function rankByChance(candidates: readonly string[]): TieGroups {
  return [candidates];
}

/** By the number of other projects in which each provides. */
export function rankByPopularity(candidates: readonly string[], others: readonly Project[]): TieGroups {
  const counts = countProviders(others);
  return groupByScore(candidates, (candidate) => counts.get(candidate) ?? 0);
}

function countProviders(projects: readonly Project[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const provider of projects.flatMap(({ providers }) => providers)) {
    counts.set(provider, (counts.get(provider) ?? 0) + 1);
  }
  return counts;
}
