import type { Institution } from '../institutions/institution';
import type { Modality } from '../proposals/proposal';
import { themes } from '../reference/data/themes';
import { demonstrationId, Dice, Zipf } from './dice';
import { groupedBy } from './grouped';
import { inventProposal } from './invent-proposal';
import { inventLargeSites, type LargeSite } from './large-sites';
import { inventReplies, pastExchanges } from './past-exchanges';
import { emptyBatch, type InventedProposal, type WorldBatch } from './world';

export interface LargeWorldOptions {
  readonly seed: number;
  readonly proposals: number;
  /** A tenth of the proposals where it is left out. */
  readonly institutions?: number | undefined;
  readonly now: Date;
  /** Proposals in one batch. */
  readonly batch?: number;
}

const defaultBatch = 1_000;

/** A world of all themes, of any size, a batch at a time: institutions first, then their proposals, then what they have done. */
export function* generateWorld(options: LargeWorldOptions): Generator<WorldBatch> {
  const { seed, proposals, now, batch = defaultBatch } = options;
  const { sites, participants } = inventLargeSites(seed, institutionCount(options), now);
  const dice = new Dice(seed, 'large history');
  const replies = sites.flatMap((site) => inventReplies(site, dice));
  for (let at = 0; at < sites.length; at += batch) {
    yield {
      ...emptyBatch,
      institutions: sites.slice(at, at + batch).map(({ institution }) => institution),
      participants: participants.slice(at, at + batch),
    };
  }
  for (let at = 0; at < replies.length; at += batch)
    yield { ...emptyBatch, replies: replies.slice(at, at + batch) };
  for (const part of parts(proposalsOf(seed, proposals, sites, now), batch))
    yield { ...emptyBatch, proposals: part };
  const exchanges = pastExchanges(seed, Math.floor(proposals / 5), sites, ({ themes }) => themes, now, dice);
  for (const part of parts(exchanges, batch)) yield { ...emptyBatch, exchanges: part };
}

/** The first of a large world's proposals one by one, each with its institution: for a bench or a test that needs no database. */
export function* generateProposals(
  seed: number,
  count: number,
  now: Date,
  institutions?: number,
): Generator<InventedProposal & { readonly institution: Institution }> {
  const { sites } = inventLargeSites(seed, institutionCount({ proposals: count, institutions }), now);
  const byId = new Map(sites.map(({ institution }) => [institution.id, institution]));
  for (const made of proposalsOf(seed, count, sites, now)) {
    yield { ...made, institution: byId.get(made.proposal.institutionId)! };
  }
}

/** Fewer than three institutions could not have exchanged anything with each other. */
function institutionCount({
  proposals,
  institutions,
}: Pick<LargeWorldOptions, 'proposals' | 'institutions'>): number {
  return Math.max(3, institutions ?? Math.ceil(proposals / 10));
}

const brought: readonly Modality[] = [
  'FINANCE',
  'FINANCE',
  'LOGISTICS',
  'HOSTING',
  'POLICY_DIALOGUE',
  'EQUIPMENT',
];
const leaves = themes.filter(({ level }) => level === 3).map(({ code }) => code);

/** A few institutions propose much and most little. Each proposal has dice of its own, so that any can be made alone. */
function* proposalsOf(
  seed: number,
  count: number,
  sites: readonly LargeSite[],
  now: Date,
): Generator<InventedProposal> {
  const busy = new Zipf(sites, 0.6);
  for (let at = 0; at < count; at++) {
    const dice = new Dice(seed, `large proposal ${at}`);
    const site = busy.draw(dice);
    const theme = dice.chance(85) ? dice.one(site.themes) : dice.one(leaves);
    const near = nearTo(theme);
    const id = demonstrationId(seed, 'large proposal', at);
    yield inventProposal(
      site.facilitates
        ? { id, site, kind: 'OFFER', role: 'FACILITATING', theme, near, modality: dice.one(brought) }
        : { id, site, kind: dice.weighted(kinds), role: null, theme, near },
      now,
      dice,
    );
  }
}

const kinds = [
  ['REQUEST', 46],
  ['OFFER', 38],
  ['TWO_WAY', 16],
] as const;

const siblings = groupedBy(leaves, areaOf);

function nearTo(theme: string): string[] {
  return siblings.get(areaOf(theme))!.filter((other) => other !== theme);
}

function areaOf(theme: string): string {
  return theme.slice(0, theme.lastIndexOf('.'));
}

function* parts<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let part: T[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
