import { explain } from '../matching/engine/explain';
import type { MarketWithout, ReplayMarket } from './market';
import { measure, measureNames, type Measures } from './measures';
import { requestOf } from './members';
import type { Project, Refusal } from './project';
import type { Ranker } from './rankers';

/** Whom a host may be answered by. */
export const pools = ['with Northern providers', 'without Northern providers'] as const;

export type Pool = (typeof pools)[number];

/** How each ranker did on one project: the mean over its hosts; null where the pool holds nobody who was wanted. */
export interface Outcome {
  readonly project: Project;
  readonly measures: Readonly<Record<Pool, ReadonlyMap<Ranker, Measures> | null>>;
}

/** Hides one project at a time, and has everybody rank its providers for each of its hosts. */
export class Replay {
  readonly outcomes: Outcome[] = [];
  /** Projects of which nothing can be asked. */
  readonly left: Refusal[] = [];
  /** What the engine makes of those who did provide, in pairs of host and provider. */
  readonly fates = new Map<string, number>();

  constructor(
    private readonly market: ReplayMarket,
    private readonly rankers: readonly Ranker[],
  ) {}

  hide(project: Project): void {
    const market = this.market.without(project);
    const hosts = project.hosts.filter((host) => market.isSouth(host));
    const measures = {
      'with Northern providers': this.ask(project, hosts, market, () => true),
      'without Northern providers': this.ask(project, hosts, market, (country) => market.isSouth(country)),
    };
    if (Object.values(measures).some((found) => found !== null)) {
      this.outcomes.push({ project, measures });
      for (const host of hosts) this.countFates(project, host, market);
    } else {
      const reason = hosts.length === 0 ? 'no host is of the South' : 'no provider but the host itself';
      this.left.push({ row: project.row, title: project.title, reason });
    }
  }

  private ask(
    project: Project,
    hosts: readonly string[],
    market: MarketWithout,
    admits: (country: string) => boolean,
  ): ReadonlyMap<Ranker, Measures> | null {
    const found = new Map(this.rankers.map((ranker) => [ranker, [] as Measures[]]));
    for (const host of hosts) {
      const candidates = this.market.providers.filter((country) => country !== host && admits(country));
      const wanted = new Set(project.providers.filter((country) => candidates.includes(country)));
      if (wanted.size === 0) continue;
      const question = { request: requestOf(project, host), host, candidates, market };
      for (const [ranker, measures] of found) measures.push(measure(ranker.rank(question), wanted));
    }
    const asked = [...found].filter(([, measures]) => measures.length > 0);
    return asked.length === 0 ? null : new Map(asked.map(([ranker, measures]) => [ranker, meanOf(measures)]));
  }

  private countFates(project: Project, host: string, { offers, world }: MarketWithout): void {
    const request = requestOf(project, host);
    for (const provider of project.providers) {
      if (provider === host) continue;
      const offer = offers.find(({ country }) => country === provider);
      const judged = offer && explain(request, offer, world, { role: offer.roles[0]! });
      const fate = judged
        ? judged.failed.map(({ code }) => code).join(' + ') || 'eligible'
        : 'no other project';
      this.fates.set(fate, (this.fates.get(fate) ?? 0) + 1);
    }
  }
}

export function meanOf(all: readonly Measures[]): Measures {
  return Object.fromEntries(
    measureNames.map((name) => [name, all.reduce((sum, one) => sum + one[name], 0) / all.length]),
  ) as Measures;
}
