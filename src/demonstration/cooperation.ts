import type { Agreement, AgreementConfirmation, AgreementParty } from '../partnerships/agreement';
import type { FollowUp } from '../partnerships/follow-up';
import type { Interest, InterestMember } from '../partnerships/interest';
import type { MatchChange } from '../partnerships/match-state';
import type { Outcome } from '../partnerships/outcome';
import type { Partnership } from '../partnerships/partnership';
import type { InventedExchange } from './world';

/** What has come of invented matches, in the terms of the rooms that it is of. */
export interface Cooperation {
  readonly interests: readonly Interest[];
  readonly members: readonly InterestMember[];
  readonly changes: readonly MatchChange[];
  readonly vetoes: readonly InventedVeto[];
  readonly partnerships: readonly Partnership[];
  readonly commitments: readonly InventedCommitment[];
  readonly followUps: readonly FollowUp[];
  readonly outcomes: readonly Outcome[];
  readonly agreements: readonly Agreement[];
  readonly parties: readonly AgreementParty[];
  readonly confirmations: readonly AgreementConfirmation[];
  readonly exchanges: readonly InventedExchange[];
}

export interface InventedVeto {
  readonly proposalId: string;
  readonly declinedId: string;
  readonly declinedAt: Date;
}

export interface InventedCommitment {
  readonly id: string;
  readonly proposalId: string;
  readonly counterpartId: string;
  readonly partnershipId: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

export const emptyCooperation: Cooperation = {
  interests: [],
  members: [],
  changes: [],
  vetoes: [],
  partnerships: [],
  commitments: [],
  followUps: [],
  outcomes: [],
  agreements: [],
  parties: [],
  confirmations: [],
  exchanges: [],
};

export function joined(parts: readonly Cooperation[]): Cooperation {
  const fields = Object.keys(emptyCooperation) as (keyof Cooperation)[];
  return Object.fromEntries(
    fields.map((field) => [field, parts.flatMap((part): readonly unknown[] => part[field])]),
  ) as unknown as Cooperation;
}
