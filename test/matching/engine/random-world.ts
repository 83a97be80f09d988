import type {
  Capability,
  CountrySituation,
  FundingPosition,
  Importance,
  LanguageLevel,
  Member,
  Modality,
  Role,
  World,
} from '../../../src/matching/engine/member';

/**
 * Worlds from a seed: the same seed gives the same world on every machine. They are small in codes and rich in coincidence, so
 * that every rule is broken and kept, every value known and unknown, and scores tie.
 */
export interface RandomWorld {
  readonly world: World;
  readonly members: readonly Member[];
}

export interface RandomWorldOptions {
  readonly size?: number;
  /** How often, in percent, a condition that bars is put on a member; 0 makes most pairs eligible. */
  readonly hardship?: number;
  readonly termsPerText?: number;
  /** Whether now and then the viewer may not learn whose a proposal is. */
  readonly unnamed?: boolean;
}

export const COUNTRIES = ['BGD', 'BRA', 'CHN', 'COL', 'DEU', 'KEN', 'LAO', 'LSO', 'NPL', 'RWA', 'VNM', 'ZAF'];
const OUTSIDE_PROFILE = new Set(['DEU']);
const DOMAINS = ['AGRI', 'ECOM', 'HEALTH'];
const BRANCHES = ['CUSTOMS', 'PAYMENTS', 'SKILLS'];
const LEAVES = ['MOBILE', 'RURAL'];
const TARGETS = ['1.2', '1.a', '8.3', '8.5', '17.6', '17.11'];
const UNITS = ['PARTICIPANTS', 'EXPERT_DAYS'];
const TAGS = ['ar', 'en', 'en-GB', 'es', 'fr', 'pt', 'pt-BR', 'zh'];
const TODAY = 20_000;

export const MODALITIES: readonly Modality[] = [
  'SHORT_TERM_EXPERT',
  'LONG_TERM_EXPERT',
  'STUDY_VISIT',
  'TRAINING_COURSE',
  'SCHOLARSHIP',
  'POLICY_DIALOGUE',
  'PEER_REVIEW',
  'TECHNOLOGY_TRANSFER',
  'EQUIPMENT',
  'DATA_OR_TOOLS',
  'JOINT_RESEARCH',
  'JOINT_PROJECT',
  'MARKET_LINKAGE',
  'MENTORING',
  'NETWORK',
  'FINANCE',
  'LOGISTICS',
  'HOSTING',
];

export const FUNDING_POSITIONS: readonly FundingPosition[] = [
  'NONE_NEEDED',
  'OFFERS',
  'NEEDS',
  'COST_SHARED',
  'IN_KIND_ONLY',
];

const LEVELS: readonly LanguageLevel[] = ['BASIC', 'WORKING', 'FLUENT', 'NATIVE'];
const IMPORTANCES: readonly Importance[] = ['MUST', 'SHOULD', 'COULD'];
const STANDS: readonly (readonly Role[])[] = [
  ['BENEFICIARY'],
  ['BENEFICIARY'],
  ['PIVOTAL'],
  ['PIVOTAL'],
  ['BENEFICIARY', 'PIVOTAL'],
  ['FACILITATING'],
];

/** Draws that follow from the seed alone (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  some<T>(items: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: this.below(most + 1) }, () => this.one(items)))];
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, key: this.below(1 << 30) }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item);
  }
}

export function randomWorld(seed: number, options: RandomWorldOptions = {}): RandomWorld {
  const { size = 30, hardship = 8, termsPerText = 8, unnamed = false } = options;
  const dice = new Dice(seed);
  const members = Array.from({ length: size }, (_, index) => {
    const member = randomMember(dice, index, hardship, termsPerText);
    return unnamed && index % 4 === 3 ? { ...member, unnamed } : member;
  });
  return { world: randomSurroundings(dice, members, hardship), members };
}

export function randomTheme(dice: Dice): string {
  const levels = [dice.one(DOMAINS), dice.one(BRANCHES), dice.one(LEAVES)];
  return levels.slice(0, dice.one([1, 2, 3, 3, 3])).join('.');
}

export function randomCapability(dice: Dice, importance: Importance | null): Capability {
  const counted = dice.chance(60);
  return {
    theme: randomTheme(dice),
    sdgTargets: dice.some(TARGETS, 2),
    modality: dice.one(MODALITIES),
    quantity: counted ? 1 + dice.below(60) : null,
    unit: counted ? dice.one(UNITS) : null,
    importance,
  };
}

function randomMember(dice: Dice, index: number, hardship: number, termsPerText: number): Member {
  const roles = dice.one(STANDS);
  const from = TODAY + dice.below(120);
  const institution = dice.below(60);
  return {
    id: uuid(dice, index),
    institutionId: `institution-${institution}`,
    country: dice.chance(6) ? null : dice.one(COUNTRIES),
    roles,
    gives: roles.includes('PIVOTAL') || roles.includes('FACILITATING') ? capabilities(dice, 4, false) : [],
    needs: roles.includes('BENEFICIARY') ? capabilities(dice, 4, true) : [],
    window: dice.chance(20) ? null : { from, to: from + 20 + dice.below(200) },
    durationDays: dice.chance(20) ? null : 1 + dice.below(30),
    languages: dice.chance(10) ? [] : dice.some(TAGS, 4).map((tag) => ({ tag, level: dice.one(LEVELS) })),
    interpreter: dice.chance(40),
    logistics: { brings: dice.chance(30), needs: dice.chance(hardship) },
    funding: dice.chance(15) ? null : dice.one(FUNDING_POSITIONS),
    onlyCountries: dice.chance(hardship) ? new Set(dice.some(COUNTRIES, 8)) : null,
    excludedCountries: dice.chance(hardship) ? new Set(dice.some(COUNTRIES, 4)) : new Set(),
    preferredCountries: new Set(dice.some(COUNTRIES, 3)),
    avoidedCountries: new Set(dice.some(COUNTRIES, 2)),
    differentContext: dice.chance(25),
    textLanguage: dice.one(['en', 'en', 'en', 'es', 'fr']),
    terms: dice
      .some(
        Array.from({ length: 60 }, (_, term) => `term${term}`),
        termsPerText,
      )
      .sort(),
    open: !dice.chance(hardship),
    validUntil: dice.chance(hardship) ? TODAY - 1 - dice.below(40) : TODAY + dice.below(300),
    capacity: dice.chance(40) ? 1 + dice.below(4) : null,
    activeMatches: dice.chance(hardship) ? dice.below(6) : 0,
    verification: { level: dice.one([0, 1, 2, 3, 4] as const), barred: dice.chance(Math.ceil(hardship / 3)) },
    minimumVerification: dice.chance(hardship) ? dice.one([1, 2, 3, 4] as const) : 0,
    replies: randomReplies(dice),
  };
}

function capabilities(dice: Dice, most: number, needed: boolean): Capability[] {
  return Array.from({ length: 1 + dice.below(most) }, () =>
    randomCapability(dice, needed ? dice.one(IMPORTANCES) : null),
  );
}

function randomReplies(dice: Dice): Member['replies'] {
  const asked = dice.below(12);
  return { asked, answered: dice.below(asked + 1) };
}

/** Its order has nothing to do with the order of making. */
function uuid(dice: Dice, index: number): string {
  const hex = (length: number) =>
    dice
      .below(16 ** length)
      .toString(16)
      .padStart(length, '0');
  return `${hex(4)}${hex(4)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(6)}${index.toString(16).padStart(6, '0')}`;
}

function randomSurroundings(dice: Dice, members: readonly Member[], hardship: number): World {
  const situations = new Map(COUNTRIES.map((country) => [country, randomSituation(dice)]));
  const declined = new Set<string>();
  const hidden = new Set<string>();
  const salt = dice.below(1 << 20);
  for (const { id } of members) {
    if (dice.chance(hardship)) declined.add(`${id} ${dice.one(members).id}`);
    if (dice.chance(Math.ceil(hardship / 3))) hidden.add(id);
  }
  return {
    today: TODAY,
    eligible: (country) => !OUTSIDE_PROFILE.has(country),
    situation: (country) => situations.get(country) ?? null,
    exchanges: (institutionId, theme) => Math.max(0, (hash(`${salt}${institutionId} ${theme}`) % 12) - 5),
    ties: (one, other) => Math.max(0, (hash(`${salt}${[one, other].sort().join(' ')}`) % 12) - 8),
    declined: (by, other) => declined.has(`${by} ${other}`),
    visible: (id) => !hidden.has(id),
    lexicon: { version: 1, idf: (term) => hash(term) % 9_000 },
  };
}

function randomSituation(dice: Dice): CountrySituation | null {
  if (dice.chance(10)) return null;
  return {
    incomeGroup: dice.chance(15) ? null : dice.one(['LOW', 'LOWER_MIDDLE', 'UPPER_MIDDLE'] as const),
    ldc: dice.chance(40),
    lldc: dice.chance(30),
    sids: dice.chance(15),
    subregion: dice.chance(15) ? null : dice.one(['Eastern Africa', 'South-eastern Asia', 'South America']),
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
