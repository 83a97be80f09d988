import type { Capability, LanguageLevel, Member, Role } from './engine/member';
import type { FundingPosition, ProposalStatus, Visibility } from '../proposals/proposal';
import type { Standing } from '../proposals/proposal-visibility';
import type { VerificationState } from '../institutions/institution';
import { epochDay } from '../validation/dates';

/** A proposal with all that a match must know of it, as the database gives it. */
export interface MarketRow {
  readonly id: string;
  readonly institution_id: string;
  readonly country: string | null;
  readonly programme_id: string | null;
  readonly roles: Role[];
  readonly window_from: string | null;
  readonly window_to: string | null;
  readonly duration_days: number | null;
  readonly languages: { tag: string; level: LanguageLevel }[];
  readonly interpreter: boolean;
  readonly brings_logistics: boolean;
  readonly needs_logistics: boolean;
  readonly funding: FundingPosition | null;
  readonly target_places: string[];
  readonly excluded_places: string[];
  readonly preferred_places: string[];
  readonly avoided_places: string[];
  readonly different_context: boolean;
  readonly language: string;
  readonly terms: string[];
  readonly status: ProposalStatus;
  readonly visibility: Visibility;
  readonly valid_until: string;
  readonly capacity: number | null;
  readonly minimum_verification: Member['minimumVerification'];
  readonly verification_state: VerificationState;
  readonly verification_level: Member['verification']['level'];
  readonly asked: number;
  readonly answered: number;
  readonly active_matches: number;
  readonly declined: string[];
  readonly gives: Capability[];
  readonly needs: Capability[];
}

/** What the market keeps of a proposal: the engine's member, and what depends on the day or on the viewer. */
export interface MarketEntry {
  /** Its places are still to be resolved on the day asked for. */
  readonly member: Member;
  readonly places: Places | null;
  /** What decides who may see it. */
  readonly standing: Standing;
  /** Proposals that it has declined. */
  readonly declined: ReadonlySet<string>;
}

/** Codes of countries, groups and regions. */
export interface Places {
  readonly only: readonly string[];
  readonly excluded: readonly string[];
  readonly preferred: readonly string[];
  readonly avoided: readonly string[];
}

const nowhere: ReadonlySet<string> = new Set();

export function toEntry(row: MarketRow): MarketEntry {
  const places = {
    only: row.target_places,
    excluded: row.excluded_places,
    preferred: row.preferred_places,
    avoided: row.avoided_places,
  };
  return {
    member: toMember(row),
    places: Object.values(places).some((codes) => codes.length > 0) ? places : null,
    standing: {
      id: row.id,
      institutionId: row.institution_id,
      programmeId: row.programme_id,
      status: row.status,
      visibility: row.visibility,
      validUntil: row.valid_until,
    },
    declined: row.declined.length > 0 ? new Set(row.declined) : nowhere,
  };
}

function toMember(row: MarketRow): Member {
  return {
    id: row.id,
    institutionId: row.institution_id,
    country: row.country,
    roles: row.roles,
    gives: row.gives,
    needs: row.needs,
    window:
      row.window_from === null || row.window_to === null
        ? null
        : { from: epochDay(row.window_from), to: epochDay(row.window_to) },
    durationDays: row.duration_days,
    languages: row.languages,
    interpreter: row.interpreter,
    logistics: { brings: row.brings_logistics, needs: row.needs_logistics },
    funding: row.funding,
    onlyCountries: null,
    excludedCountries: nowhere,
    preferredCountries: nowhere,
    avoidedCountries: nowhere,
    differentContext: row.different_context,
    textLanguage: row.language,
    terms: row.terms,
    // An expired one would stand again with a later date.
    open: row.status === 'PUBLISHED' || row.status === 'EXPIRED',
    validUntil: epochDay(row.valid_until),
    capacity: row.capacity,
    activeMatches: row.active_matches,
    verification: {
      level: row.verification_level,
      barred: row.verification_state === 'REJECTED' || row.verification_state === 'FLAGGED',
    },
    minimumVerification: row.minimum_verification,
    replies: { asked: row.asked, answered: row.answered },
  };
}
