import type { Capability, Member, Modality, World } from '../member';
import { modalitySimilarity } from '../modalities';
import { prepareQuery } from '../query';
import { rowOf } from '../rank';
import { similarity } from '../similarity';
import { idealOffer, originsFor } from './ideal-offer';

/** The capability that would make most requests eligible, and which. */
export interface MissingCapability {
  readonly theme: string;
  readonly modality: Modality;
  /** Ids of the requests, in their order. */
  readonly frees: readonly string[];
}

/** Where an offer could come from, and in which forms. */
export interface Sources {
  readonly countries: readonly string[];
  readonly modalities: readonly Modality[];
}

/**
 * The theme and modality that, offered ideally from every one of the countries, would make most of the requests eligible; of equal ones
 * the first theme by code, then the first modality of the list. Null where none frees any. Only themes of needs can be best: another is
 * as like to every need as the deepest theme of a need that it shares a branch with, or less.
 */
export function missingCapability(
  requests: readonly Member[],
  { countries, modalities }: Sources,
  world: World,
): MissingCapability | null {
  const themes = [...new Set(requests.flatMap(({ needs }) => needs.map(({ theme }) => theme)))].sort();
  const freed = new Map<string, string[]>();
  for (const request of requests) {
    const judge = new CapabilityJudge(request, countries, world);
    for (const theme of themes) {
      for (const modality of modalities) {
        if (!judge.frees(theme, modality)) continue;
        const key = `${theme} ${modality}`;
        freed.set(key, [...(freed.get(key) ?? []), request.id]);
      }
    }
  }
  let best: MissingCapability | null = null;
  for (const theme of themes) {
    for (const modality of modalities) {
      const frees = freed.get(`${theme} ${modality}`) ?? [];
      if (frees.length > (best?.frees.length ?? 0)) best = { theme, modality, frees };
    }
  }
  return best;
}

/** Asks the engine once for all capabilities that are equally like to every need of one request. */
class CapabilityJudge {
  private readonly origins: readonly string[];
  private readonly known = new Map<string, boolean>();
  private readonly themeKeys = new Map<string, string | null>();

  constructor(
    private readonly request: Member,
    countries: readonly string[],
    private readonly world: World,
  ) {
    this.origins = originsFor(request, countries, world);
  }

  frees(theme: string, modality: Modality): boolean {
    const themeKey = this.themeKey(theme);
    if (themeKey === null) return false;
    const { needs } = this.request;
    const key = `${themeKey} ${needs.map((need) => modalitySimilarity(need.modality, modality)).join()}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.ask({ theme, modality });
    this.known.set(key, found);
    return found;
  }

  /** Null where it is like to no need. */
  private themeKey(theme: string): string | null {
    const known = this.themeKeys.get(theme);
    if (known !== undefined) return known;
    const give = idealOffer({ theme, modality: 'NETWORK' }, '').gives[0]!;
    const likeness = this.request.needs.map((need) => similarity(need, give));
    const key = likeness.some((value) => value > 0) ? likeness.join() : null;
    this.themeKeys.set(theme, key);
    return key;
  }

  private ask(capability: Pick<Capability, 'theme' | 'modality'>): boolean {
    const query = prepareQuery(this.request, this.world, { role: 'PIVOTAL' });
    return this.origins.some((country) => rowOf(query, idealOffer(capability, country))?.eligible === true);
  }
}
