import { ExchangeHistory, type Exchange } from '../history/exchange';
import { epochDay } from '../validation/dates';
import type { Project } from './project';

/** What countries had completed, as the product's own history counts it. */
export interface Past {
  exchanges(country: string, theme: string, day: number): number;
  ties(one: string, other: string, day: number): number;
}

/**
 * A project is done when its last year is over. One that goes on, or whose end nobody wrote down, is never done: it might have ended
 * after whatever is replayed. The days alone hide a project from its own replay, as it cannot end before it begins.
 */
export function pastOf(projects: readonly Project[]): Past {
  return countOf(projects, ({ ended }) => ended);
}

/** All of these as if they had been done before anything else: what a count that knows no years is to be compared with. */
export function timelessPastOf(projects: readonly Project[]): Past {
  return countOf(projects, () => 0);
}

function countOf(projects: readonly Project[], lastYearOf: (project: Project) => number | null): Past {
  const done = new Map<string, Exchange[]>();
  const met = new Map<string, Exchange[]>();
  for (const project of projects) {
    const { hosts, providers, themes } = project;
    const year = lastYearOf(project);
    if (year === null) continue;
    const completedOn = epochDay(`${String(year).padStart(4, '0')}-12-31`);
    const areas = new Set(themes.map(areaOf));
    for (const country of new Set([...hosts, ...providers])) {
      // However many partners it had, a project is one experience in each of its areas.
      for (const theme of areas)
        put(done, country, { providerId: country, recipientId: '', theme, completedOn });
    }
    for (const [providerId, recipientId] of pairsOf(providers, hosts)) {
      // And one tie between two partners, however many its areas.
      const exchange = { providerId, recipientId, theme: themes[0]!, completedOn };
      put(met, providerId, exchange);
      put(met, recipientId, exchange);
    }
  }
  const [experience, ties] = [new ExchangeHistory(done), new ExchangeHistory(met)];
  return {
    exchanges: (country, theme, day) => experience.countIn(country, theme, day),
    ties: (one, other, day) => ties.countBetween(one, other, day),
  };
}

/** Each two partners once, also where each both hosts and provides. */
function pairsOf(providers: readonly string[], hosts: readonly string[]): (readonly [string, string])[] {
  const seen = new Set<string>();
  return providers.flatMap((provider) =>
    hosts.flatMap((host) => {
      const pair = [provider, host].sort().join();
      if (provider === host || seen.has(pair)) return [];
      seen.add(pair);
      return [[provider, host] as const];
    }),
  );
}

/** The node on the second level, as the engine asks for it. */
function areaOf(theme: string): string {
  return theme.split('.').slice(0, 2).join('.');
}

function put(lists: Map<string, Exchange[]>, country: string, exchange: Exchange): void {
  const list = lists.get(country);
  if (list) list.push(exchange);
  else lists.set(country, [exchange]);
}
