import { findCountry } from '../reference/catalogue';
import type { Project } from './project';
import { groupByScore, type TieGroups } from './tie-groups';

/** What the engine must beat: none of these looks at themes, goals or text. */

export function rankByChance(candidates: readonly string[]): TieGroups {
  return [candidates];
}

/** By the number of other projects in which each provides. */
export function rankByPopularity(candidates: readonly string[], others: readonly Project[]): TieGroups {
  const counts = countProviders(others);
  return groupByScore(candidates, (candidate) => counts.get(candidate) ?? 0);
}

/** The host's own region of M49 first, the more popular first within it and behind it. */
export function rankByPopularityAndRegion(
  candidates: readonly string[],
  others: readonly Project[],
  host: string,
): TieGroups {
  const counts = countProviders(others);
  const near = candidates.filter((candidate) => regionOf(candidate) === regionOf(host));
  const far = candidates.filter((candidate) => regionOf(candidate) !== regionOf(host));
  return [near, far].flatMap((part) => groupByScore(part, (candidate) => counts.get(candidate) ?? 0));
}

/** By the number of other projects in which each provides to the host's region, then by popularity. */
export function rankByPopularityInRegion(
  candidates: readonly string[],
  others: readonly Project[],
  host: string,
): TieGroups {
  const counts = countProviders(others);
  const here = countProviders(
    others.filter(({ hosts }) => hosts.some((other) => regionOf(other) === regionOf(host))),
  );
  const scale = others.length + 1;
  return groupByScore(
    candidates,
    (candidate) => scale * (here.get(candidate) ?? 0) + (counts.get(candidate) ?? 0),
  );
}

function countProviders(projects: readonly Project[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { providers } of projects) {
    for (const provider of providers) counts.set(provider, (counts.get(provider) ?? 0) + 1);
  }
  return counts;
}

function regionOf(country: string): string | null {
  return findCountry(country)?.region ?? null;
}
