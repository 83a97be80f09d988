import { themes } from '../reference/data/themes';
import { dayOf } from '../validation/dates';
import { frequentProviders } from './data/seminar-countries';
import type { Cooperation } from './cooperation';
import { demonstrationId, Dice } from './dice';
import { inventProposal, type ProposalPlan } from './invent-proposal';
import { inventReplies, pastExchanges } from './past-exchanges';
import { inventSeminarPeople, type Facilitator, type SeminarPeople } from './seminar-people';
import { inventCooperation } from './seminar-partnerships';
import { southOn, type Site } from './site';
import type { InventedProposal, WorldBatch } from './world';

export interface Seminar extends WorldBatch {
  /** What has come of it: memoranda, and matches with all that followed. */
  readonly cooperation: Cooperation;
  /** Ids of the 18 participants who came, and of the 1,100 who took part online: what an event registers. */
  readonly onSite: readonly string[];
  readonly online: readonly string[];
}

/** The seed of the world that a new installation shows. */
export const seminarSeed = 2023;

const leaves = themes
  .filter(({ code, level }) => level === 3 && code.startsWith('ECOM.'))
  .map(({ code }) => code);
const exchangeCount = 420;

/** The seminar on cross-border e-commerce of which domain.md tells, with invented people and institutions, as it would stand at `now`. */
export function inventSeminar(now: Date, seed: number = seminarSeed): Seminar {
  const people = inventSeminarPeople(seed, now);
  const sites = [...people.hosts, ...people.guests];
  const dice = new Dice(seed, 'history');
  const institutions = [...sites, ...people.facilitators].map(({ institution }) => institution);
  const drawn = inventProposals(people, now, seed);
  const { cooperation, proposals } = inventCooperation(drawn, institutions, now, seed);
  return {
    institutions,
    participants: people.participants,
    proposals,
    cooperation,
    exchanges: [...pastExchanges(seed, exchangeCount, sites, themesOf, now, dice), ...cooperation.exchanges],
    replies: [...sites, ...people.facilitators].flatMap((site) => inventReplies(site, dice)),
    onSite: people.onSite,
    online: people.online,
  };
}

function inventProposals(
  { hosts, guests, facilitators }: SeminarPeople,
  now: Date,
  seed: number,
): InventedProposal[] {
  const dice = new Dice(seed, 'proposals');
  const south = new Set(southOn(dayOf(now)).map(({ alpha3 }) => alpha3));
  const southern = guests.filter(({ country }) => country !== null && south.has(country.alpha3));
  const providers = [
    ...hosts,
    ...southern.filter(({ country }) => frequentProviders.includes(country!.alpha3)),
  ];
  const made: InventedProposal[] = [];
  const propose = (plan: Omit<ProposalPlan, 'id'>) =>
    made.push(inventProposal({ id: demonstrationId(seed, 'proposal', made.length), ...plan }, now, dice));
  const among = (sites: readonly Site[], theme: string) => {
    const able = sites.filter(({ kind }) => kind.focus.includes(areaOf(theme)));
    return dice.one(able.length > 0 ? able : sites);
  };

  // Every leaf is asked for and offered; what comes above that is drawn.
  const round = (
    kind: 'REQUEST' | 'OFFER' | 'TWO_WAY',
    themes: readonly string[],
    from: (at: number) => readonly Site[],
  ) =>
    themes.forEach((theme, at) =>
      propose({ site: among(from(at), theme), kind, role: null, theme, near: besides(theme) }),
    );
  for (const guest of guests.slice(0, 18)) {
    const theme = dice.one(themesOf(guest));
    propose({ site: guest, kind: 'REQUEST', role: null, theme, near: besides(theme) });
  }
  round('REQUEST', leaves, () => southern);
  round('OFFER', leaves, (at) => (at % 3 === 0 ? hosts : providers));
  round('REQUEST', dice.shuffled(leaves), () => southern);
  round('OFFER', dice.shuffled(leaves), (at) => (at % 2 === 0 ? providers : southern));
  round('TWO_WAY', dice.shuffled(leaves), () => southern);
  for (const facilitator of facilitators) {
    for (const turn of [0, 1]) propose(supportBy(facilitator, turn, dice));
  }
  return made;
}

function supportBy(facilitator: Facilitator, turn: number, dice: Dice): Omit<ProposalPlan, 'id'> {
  const { modalities, areas } = facilitator.brings;
  const [theme, ...near] = areas.map((area) => dice.one(leaves.filter((leaf) => areaOf(leaf) === area)));
  const modality = modalities[turn % modalities.length]!;
  return { site: facilitator, kind: 'OFFER', role: 'FACILITATING', theme: theme!, near, modality };
}

function areaOf(theme: string): string {
  return theme.split('.')[1]!;
}

/** The other leaves of its area. */
function besides(theme: string): string[] {
  return leaves.filter((leaf) => leaf !== theme && areaOf(leaf) === areaOf(theme));
}

function themesOf({ kind }: Site): string[] {
  return leaves.filter((leaf) => kind.focus.includes(areaOf(leaf)));
}
