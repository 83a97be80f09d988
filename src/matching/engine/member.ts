/**
 * What the engine knows of a proposal and of the world: codes, integers and sets, nothing that must be awaited.
 * The engine imports nothing; whoever calls it builds these values (the database, a replayed file, a random test world).
 */

export type Role = 'BENEFICIARY' | 'PIVOTAL' | 'FACILITATING';

export type Importance = 'MUST' | 'SHOULD' | 'COULD';

export type LanguageLevel = 'BASIC' | 'WORKING' | 'FLUENT' | 'NATIVE';

export type FundingPosition = 'NONE_NEEDED' | 'OFFERS' | 'NEEDS' | 'COST_SHARED' | 'IN_KIND_ONLY';

export type Modality =
  | 'SHORT_TERM_EXPERT'
  | 'LONG_TERM_EXPERT'
  | 'STUDY_VISIT'
  | 'TRAINING_COURSE'
  | 'SCHOLARSHIP'
  | 'POLICY_DIALOGUE'
  | 'PEER_REVIEW'
  | 'TECHNOLOGY_TRANSFER'
  | 'EQUIPMENT'
  | 'DATA_OR_TOOLS'
  | 'JOINT_RESEARCH'
  | 'JOINT_PROJECT'
  | 'MARKET_LINKAGE'
  | 'MENTORING'
  | 'NETWORK'
  | 'FINANCE'
  | 'LOGISTICS'
  | 'HOSTING';

/** What a proposal gives or needs. */
export interface Capability {
  /** Code of a node of the theme tree; its levels are separated by dots, at most three: `ECOM.PAYMENTS.MOBILE`. */
  readonly theme: string;
  /** SDG target codes such as `8.3` or `8.a`; the goal is what stands before the dot. */
  readonly sdgTargets: readonly string[];
  readonly modality: Modality;
  /** A whole number of `unit`, or null where it was left open. */
  readonly quantity: number | null;
  readonly unit: string | null;
  /** Of a need; null for a give. */
  readonly importance: Importance | null;
}

/** Both days included, counted from 1970-01-01. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Member {
  /** Lower-case UUID; equal scores are ordered by it. */
  readonly id: string;
  readonly institutionId: string;
  /** ISO 3166-1 alpha-3, or null for an institution of no country (a multilateral). */
  readonly country: string | null;
  /** The roles it can stand in. */
  readonly roles: readonly Role[];
  readonly gives: readonly Capability[];
  readonly needs: readonly Capability[];
  /** When it can take place; null where it was left open. */
  readonly window: Window | null;
  /** Days that the exchange lasts; null where it was left open. */
  readonly durationDays: number | null;
  readonly languages: readonly { readonly tag: string; readonly level: LanguageLevel }[];
  /** Brings interpretation. */
  readonly interpreter: boolean;
  /** Brings logistics, and needs them brought. */
  readonly logistics: { readonly brings: boolean; readonly needs: boolean };
  readonly funding: FundingPosition | null;
  /** Countries that the other must come from; null admits all. */
  readonly onlyCountries: ReadonlySet<string> | null;
  readonly excludedCountries: ReadonlySet<string>;
  readonly preferredCountries: ReadonlySet<string>;
  readonly avoidedCountries: ReadonlySet<string>;
  /** Asks for a partner whose situation differs from its own. */
  readonly differentContext: boolean;
  /** Language of record of the text, and its distinct search terms, sorted by code unit. */
  readonly textLanguage: string;
  readonly terms: readonly string[];
  /** Published, not paused; and the last day on which it is valid. */
  readonly open: boolean;
  readonly validUntil: number;
  /** Matches that may be active at once (null: no limit), and that are. */
  readonly capacity: number | null;
  readonly activeMatches: number;
  /** Verification of its institution: level 0 to 4; `barred` after a rejection or a red flag. */
  readonly verification: { readonly level: 0 | 1 | 2 | 3 | 4; readonly barred: boolean };
  /** The level that it asks of a partner's institution. */
  readonly minimumVerification: 0 | 1 | 2 | 3 | 4;
  /** Interests its institution was asked to answer, and answered. */
  readonly replies: { readonly asked: number; readonly answered: number };
  /** The viewer may not learn whose it is: what would tell one institution from another is then unknown. */
  readonly unnamed?: boolean;
}

/** Facts of a country on the date asked for; null where not known. */
export interface CountrySituation {
  readonly incomeGroup: 'LOW' | 'LOWER_MIDDLE' | 'UPPER_MIDDLE' | 'HIGH' | null;
  readonly ldc: boolean;
  readonly lldc: boolean;
  readonly sids: boolean;
  readonly subregion: string | null;
}

/** Integer inverse document frequencies: one table, with a version, for every process. */
export interface Lexicon {
  readonly version: number;
  /** 0 or more; the same for every term that the table does not hold. */
  idf(term: string): number;
}

/** What is true around the two members, on one day, for one viewer. */
export interface World {
  /** Days since 1970-01-01. */
  readonly today: number;
  /** Does the country satisfy the eligibility profile today? */
  eligible(country: string): boolean;
  situation(country: string): CountrySituation | null;
  /** Completed exchanges of the institution in a level-2 theme. */
  exchanges(institutionId: string, theme: string): number;
  /** Completed exchanges between the two institutions; symmetric. */
  ties(one: string, other: string): number;
  /** Has the proposal `by` declined the proposal `other`? */
  declined(by: string, other: string): boolean;
  /** May the viewer see this proposal? */
  visible(proposalId: string): boolean;
  readonly lexicon: Lexicon;
}
