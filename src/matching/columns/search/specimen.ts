import type { Member, World } from '../../engine/member';

const nowhere: ReadonlySet<string> = new Set();

/** A member of whom nothing is stated: with some values put in, it shows what the pure core makes of these, whoever has them. */
export const specimen: Member = {
  id: '',
  institutionId: '',
  country: null,
  roles: [],
  gives: [],
  needs: [],
  window: null,
  durationDays: null,
  languages: [],
  interpreter: false,
  logistics: { brings: false, needs: false },
  funding: null,
  onlyCountries: null,
  excludedCountries: nowhere,
  preferredCountries: nowhere,
  avoidedCountries: nowhere,
  differentContext: false,
  textLanguage: '',
  terms: [],
  open: true,
  validUntil: Infinity,
  capacity: null,
  activeMatches: 0,
  verification: { level: 0, barred: false },
  minimumVerification: 0,
  replies: { asked: 0, answered: 0 },
};

/** A world in which nothing is known, for what depends on the two members alone. */
export const anywhere: World = {
  today: 0,
  eligible: () => true,
  situation: () => null,
  exchanges: () => 0,
  ties: () => 0,
  declined: () => false,
  visible: () => true,
  lexicon: { version: 0, idf: () => 0 },
};
