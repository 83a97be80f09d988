import type { Scope } from '../../../src/access/scope';
import { stranger } from '../../../src/access/viewer';
import type { DatedMembership } from '../../../src/eligibility/eligibility-profile';
import { ExchangeHistory, type Exchange } from '../../../src/history/exchange';
import type { Member, World } from '../../../src/matching/engine/member';
import { levelTwo } from '../../../src/matching/engine/similarity';
import { MarketIndex } from '../../../src/matching/columns/market-index';
import type { MarketEntry } from '../../../src/matching/market-row';
import { isoDate } from '../../../src/validation/dates';
import { COUNTRIES, Dice, randomCapability, randomTheme, randomWorld } from '../engine/random-world';

/** A market as the database gives it, and all around it: its entries, what institutions have done, and who belongs to which group. */
export interface RandomMarket {
  readonly entries: ReadonlyMap<string, MarketEntry>;
  readonly history: ExchangeHistory;
  readonly memberships: readonly DatedMembership[];
  readonly lexicon: World['lexicon'];
  readonly exchanges: ReadonlyMap<string, readonly Exchange[]>;
}

const visibilities = [
  'PUBLIC',
  'PUBLIC',
  'PUBLIC',
  'MEMBERS',
  'ANONYMISED_UNTIL_MUTUAL',
  'INVITED_ONLY',
] as const;
const statuses = ['DRAFT', 'SUBMITTED', 'PAUSED', 'EXPIRED', 'WITHDRAWN'] as const;
const codes = [...COUNTRIES, 'LDC', 'LLDC', 'G77', '002', '034'];

export function randomMarket(seed: number, size: number, hardship: number): RandomMarket {
  const { members, world } = randomWorld(seed, { size, hardship });
  const dice = new Dice(seed + 1);
  const institutions = Array.from({ length: Math.max(3, size >> 2) }, (_, at) => uuid(at + 1));
  const byInstitution = new Map<string, Member>();
  const entries = new Map<string, MarketEntry>();
  for (const drawn of members) {
    const institutionId = dice.one(institutions);
    const known = byInstitution.get(institutionId) ?? drawn;
    byInstitution.set(institutionId, known);
    const { country, verification, replies } = known;
    const many = (list: Member['gives'], importance: 'SHOULD' | null): Member['gives'] =>
      list.length === 0 || !dice.chance(20)
        ? list
        : [...list, ...Array.from({ length: dice.below(9) }, () => randomCapability(dice, importance))];
    const status = drawn.open ? 'PUBLISHED' : dice.one(statuses);
    const visibility = dice.one(visibilities);
    const member: Member = {
      ...drawn,
      institutionId,
      country,
      verification,
      replies,
      gives: many(drawn.gives, null),
      needs: many(drawn.needs, 'SHOULD'),
      open: status === 'PUBLISHED' || status === 'EXPIRED',
      onlyCountries: null,
      excludedCountries: new Set(),
      preferredCountries: new Set(),
      avoidedCountries: new Set(),
    };
    const list = (percent: number) => (dice.chance(percent) ? dice.some(codes, 3) : []);
    const places = { only: list(hardship), excluded: list(hardship), preferred: list(50), avoided: list(20) };
    entries.set(drawn.id, {
      member,
      places: Object.values(places).some(({ length }) => length > 0) ? places : null,
      standing: {
        id: drawn.id,
        institutionId,
        programmeId: dice.chance(10) ? uuid(900 + dice.below(2)) : null,
        status,
        visibility,
        validUntil: isoDate(drawn.validUntil),
      },
      declined: new Set(dice.chance(hardship) ? [dice.one(members).id, dice.one(members).id] : []),
    });
  }
  const exchanges = randomExchanges(dice, institutions, size);
  const history = new ExchangeHistory(exchanges);
  return { entries, history, memberships: randomMemberships(dice), lexicon: world.lexicon, exchanges };
}

function randomExchanges(dice: Dice, institutions: readonly string[], size: number): Map<string, Exchange[]> {
  const found = new Map<string, Exchange[]>();
  for (let made = 0; made < size * 3; made++) {
    const [providerId, recipientId] = [dice.one(institutions), dice.one(institutions)];
    if (providerId === recipientId) continue;
    const theme = dice.chance(50) ? levelTwo(randomTheme(dice)) : randomTheme(dice);
    const exchange = { providerId, recipientId, theme, completedOn: 19_000 + dice.below(1_100) };
    for (const id of [providerId, recipientId]) found.set(id, [...(found.get(id) ?? []), exchange]);
  }
  return found;
}

function randomMemberships(dice: Dice): DatedMembership[] {
  return (['G77', 'LDC', 'LLDC', 'SIDS_UN', 'DAC_ODA'] as const).flatMap((group) =>
    COUNTRIES.filter(() => dice.chance(group === 'DAC_ODA' ? 90 : 40)).map((country) => ({
      group,
      country,
      validFrom: null,
      validTo: dice.chance(20) ? isoDate(20_000 + dice.below(60) - 30) : null,
      transitionUntil: null,
      certainty: 'EFFECTIVE' as const,
    })),
  );
}

export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** The same market in columns, its rows put in and altered in whatever order. */
export function indexOf({ entries, exchanges }: RandomMarket, dice: Dice): MarketIndex {
  const index = new MarketIndex({ keepsDecoded: dice.chance(50) });
  const all = dice.shuffled([...entries.values()]);
  for (const entry of all) {
    index.put(entry);
    if (dice.chance(20)) index.remove(dice.one(all).member.id);
    if (dice.chance(20)) index.put(dice.one(all));
    if (dice.chance(40)) index.entry(dice.one(all).member.id);
  }
  for (const entry of all) index.put(entry);
  for (const [institution, done] of exchanges) index.setExchanges(institution, done);
  return index;
}

const nobody: Scope = {
  viewer: stranger,
  identity: 'stranger',
  everything: false,
  member: false,
  institutions: new Set(),
  focal: new Set(),
  organises: new Set(),
  invited: new Set(),
  partnered: new Set(),
  contacts: new Set(),
};

/** Every kind of viewer: an administrator, a stranger, and a member of some institutions who was invited and is a partner here and there. */
export function randomScopes(dice: Dice, { entries }: RandomMarket): readonly Scope[] {
  const ids = [...entries.keys()];
  const some = (percent: number) => new Set(ids.filter(() => dice.chance(percent)));
  const institutions = [...entries.values()]
    .filter(() => dice.chance(4))
    .map(({ member }) => member.institutionId);
  return [
    { ...nobody, everything: true, member: true },
    nobody,
    {
      ...nobody,
      member: true,
      institutions: new Set(institutions),
      invited: some(30),
      partnered: some(10),
      organises: new Set([uuid(900)]),
    },
  ];
}
