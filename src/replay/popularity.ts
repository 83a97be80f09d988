import { findCountry } from '../reference/catalogue';
import type { Project } from './project';
import { remembered } from './remembered';
import { groupByScore, type TieGroups } from './tie-groups';

/** How often each country provides in some projects. */
type Counts = ReadonlyMap<string, number>;

/** What the engine must beat: it knows who provided how often, and where; nothing of themes, goals or text. */
export class Popularity {
  private readonly everywhere: Counts;
  private readonly towards: (region: string) => Counts;

  constructor(private readonly others: readonly Project[]) {
    this.everywhere = countProviders(others);
    this.towards = remembered((region) =>
      countProviders(others.filter(({ hosts }) => hosts.some((host) => regionOf(host) === region))),
    );
  }

  /** By the number of other projects in which each provides. */
  rank(candidates: readonly string[]): TieGroups {
    return groupByScore(candidates, (candidate) => this.everywhere.get(candidate) ?? 0);
  }

  /** The host's own region of M49 first, the more popular first within it and behind it. */
  rankNearFirst(candidates: readonly string[], host: string): TieGroups {
    const isNear = (candidate: string) => regionOf(candidate) === regionOf(host);
    const near = candidates.filter(isNear);
    const far = candidates.filter((candidate) => !isNear(candidate));
    return [...this.rank(near), ...this.rank(far)];
  }

  /** By the number of other projects in which each provides to the host's region, then by popularity. */
  rankTowards(candidates: readonly string[], host: string): TieGroups {
    const here = this.towards(regionOf(host));
    const scale = this.others.length + 1;
    const scoreOf = (candidate: string) =>
      scale * (here.get(candidate) ?? 0) + (this.everywhere.get(candidate) ?? 0);
    return groupByScore(candidates, scoreOf);
  }
}

function countProviders(projects: readonly Project[]): Counts {
  const counts = new Map<string, number>();
  for (const { providers } of projects) {
    for (const provider of providers) counts.set(provider, (counts.get(provider) ?? 0) + 1);
  }
  return counts;
}

const regionOf = remembered((country) => findCountry(country)?.region ?? '');
