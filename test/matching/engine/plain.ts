import type { Capability, Member, World } from '../../../src/matching/engine/member';
import { Pair, type Pairing } from '../../../src/matching/engine/pair';

/** Two proposals that keep every rule, and a world with nothing in it, for tests that alter one thing. */
export function capability(theme: string, more: Partial<Capability> = {}): Capability {
  return {
    theme,
    sdgTargets: [],
    modality: 'TRAINING_COURSE',
    quantity: null,
    unit: null,
    importance: null,
    ...more,
  };
}

const COMMON: Omit<Member, 'id' | 'institutionId' | 'country' | 'roles' | 'gives' | 'needs'> = {
  window: { from: 100, to: 199 },
  durationDays: 10,
  languages: [{ tag: 'en', level: 'FLUENT' }],
  interpreter: false,
  logistics: { brings: false, needs: false },
  funding: 'NONE_NEEDED',
  onlyCountries: null,
  excludedCountries: new Set(),
  preferredCountries: new Set(),
  avoidedCountries: new Set(),
  differentContext: false,
  textLanguage: 'en',
  terms: [],
  open: true,
  validUntil: 1_000,
  capacity: null,
  activeMatches: 0,
  verification: { level: 2, barred: false },
  minimumVerification: 0,
  replies: { asked: 0, answered: 0 },
};

export function request(more: Partial<Member> = {}): Member {
  return {
    ...COMMON,
    id: 'request',
    institutionId: 'asking',
    country: 'LAO',
    roles: ['BENEFICIARY'],
    gives: [],
    needs: [capability('ECOM.PAYMENTS.MOBILE', { importance: 'MUST' })],
    ...more,
  };
}

export function offer(more: Partial<Member> = {}): Member {
  return {
    ...COMMON,
    id: 'offer',
    institutionId: 'giving',
    country: 'BRA',
    roles: ['PIVOTAL'],
    gives: [capability('ECOM.PAYMENTS.MOBILE')],
    needs: [],
    ...more,
  };
}

export function facilitating(more: Partial<Member> = {}): Member {
  return offer({
    id: 'facilitator',
    institutionId: 'facilitating',
    country: null,
    roles: ['FACILITATING'],
    funding: 'OFFERS',
    ...more,
  });
}

export function plainWorld(more: Partial<World> = {}): World {
  return {
    today: 100,
    eligible: (country) => country !== 'DEU',
    situation: () => null,
    exchanges: () => 0,
    ties: () => 0,
    declined: () => false,
    visible: () => true,
    lexicon: { version: 1, idf: () => 100 },
    ...more,
  };
}

export function pair(
  one: Partial<Member> = {},
  other: Partial<Member> = {},
  world: Partial<World> = {},
  pairing: Pairing = 'BENEFICIARY_PIVOTAL',
): Pair {
  return new Pair(pairing, request(one), offer(other), plainWorld(world));
}
