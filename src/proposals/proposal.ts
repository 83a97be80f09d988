import type { SpokenLanguage } from '../participants/spoken-language';
import type { IsoDate } from '../validation/dates';

/** An offer of experience or support, a request for it, or both at once. */
export interface Proposal {
  readonly id: string;
  readonly institutionId: string;
  /** Alpha-3 of its institution's country; null for a multilateral. Known also where the institution is hidden. */
  readonly country: string | null;
  /** The call to which it is handed in; null for one that stands by itself. */
  readonly callId: string | null;
  /** The programme of that call. */
  readonly programmeId: string | null;
  /** The participant who answers for it. */
  readonly contactId: string | null;
  readonly kind: ProposalKind;
  readonly roles: readonly PartnerRole[];
  readonly title: string;
  readonly challenge: string | null;
  readonly approach: string | null;
  /** Language of record of the texts. */
  readonly language: string;
  readonly windowFrom: IsoDate | null;
  readonly windowTo: IsoDate | null;
  readonly durationDays: number | null;
  readonly cohortSize: number | null;
  readonly delivery: Delivery | null;
  readonly languages: readonly SpokenLanguage[];
  readonly interpreter: boolean;
  readonly bringsLogistics: boolean;
  readonly needsLogistics: boolean;
  readonly funding: FundingPosition | null;
  readonly conditions: string | null;
  /** Places are codes of countries (alpha-3), of country groups, or of M49 regions. */
  readonly targetPlaces: readonly string[];
  readonly excludedPlaces: readonly string[];
  readonly preferredPlaces: readonly string[];
  readonly avoidedPlaces: readonly string[];
  readonly differentContext: boolean;
  readonly minimumVerification: 0 | 1 | 2 | 3 | 4;
  /** How many matches may be active at once; null where there is no limit. */
  readonly capacity: number | null;
  readonly visibility: Visibility;
  readonly status: ProposalStatus;
  /** The last day on which it stands. */
  readonly validUntil: IsoDate;
  readonly illustrative: boolean;
  readonly terms: readonly string[];
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly publishedAt: Date | null;
}

/** What a proposal gives or needs. */
export interface Capability {
  readonly theme: string;
  readonly sdgTargets: readonly string[];
  readonly modality: Modality;
  readonly quantity: number | null;
  readonly unit: QuantityUnit | null;
  /** Of a need; null for what is given. */
  readonly importance: Importance | null;
}

export const capabilitySides = ['GIVES', 'NEEDS'] as const;
export type CapabilitySide = (typeof capabilitySides)[number];

export const proposalKinds = ['OFFER', 'REQUEST', 'TWO_WAY'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export const partnerRoles = ['BENEFICIARY', 'PIVOTAL', 'FACILITATING'] as const;
export type PartnerRole = (typeof partnerRoles)[number];

export const importances = ['MUST', 'SHOULD', 'COULD'] as const;
export type Importance = (typeof importances)[number];

export const fundingPositions = ['NONE_NEEDED', 'OFFERS', 'NEEDS', 'COST_SHARED', 'IN_KIND_ONLY'] as const;
export type FundingPosition = (typeof fundingPositions)[number];

export const deliveries = ['ONLINE', 'ON_SITE', 'BLENDED'] as const;
export type Delivery = (typeof deliveries)[number];

export const modalities = [
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
] as const;
export type Modality = (typeof modalities)[number];

export const quantityUnits = [
  'PEOPLE',
  'INSTITUTIONS',
  'DAYS',
  'HOURS',
  'EVENTS',
  'ITEMS',
  'US_DOLLARS',
] as const;
export type QuantityUnit = (typeof quantityUnits)[number];

export const visibilities = ['PUBLIC', 'MEMBERS', 'ANONYMISED_UNTIL_MUTUAL', 'INVITED_ONLY'] as const;
export type Visibility = (typeof visibilities)[number];

export const proposalStatuses = [
  'DRAFT',
  'SUBMITTED',
  'PUBLISHED',
  'PAUSED',
  'MATCHED',
  'IN_IMPLEMENTATION',
  'COMPLETED',
  'EXPIRED',
  'WITHDRAWN',
  'REJECTED',
] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** One entry of the append-only history of a proposal. */
export interface StatusChange {
  readonly proposalId: string;
  /** 1 for the first. */
  readonly number: number;
  readonly fromStatus: ProposalStatus | null;
  readonly toStatus: ProposalStatus;
  readonly reason: string | null;
  readonly changedBy: string;
  readonly changedAt: Date;
}
