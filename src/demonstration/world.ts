import type { Institution } from '../institutions/institution';
import type { Participant } from '../participants/participant';
import type { GiveDraft, NeedDraft } from '../proposals/capability-draft';
import type { Proposal, StatusChange } from '../proposals/proposal';
import type { IsoDate } from '../validation/dates';

/** A part of an invented world, in the terms of the rooms that it is of: nothing here knows of a database. */
export interface WorldBatch {
  readonly institutions: readonly Institution[];
  readonly participants: readonly Participant[];
  readonly proposals: readonly InventedProposal[];
  readonly exchanges: readonly InventedExchange[];
  readonly replies: readonly InventedReplies[];
}

export const emptyBatch: WorldBatch = {
  institutions: [],
  participants: [],
  proposals: [],
  exchanges: [],
  replies: [],
};

export interface InventedProposal {
  readonly proposal: Proposal;
  readonly gives: readonly GiveDraft[];
  readonly needs: readonly NeedDraft[];
  readonly history: readonly StatusChange[];
}

/** A completed exchange, as it is stored. */
export interface InventedExchange {
  readonly id: string;
  readonly providerId: string;
  readonly recipientId: string;
  readonly theme: string;
  readonly completedOn: IsoDate;
  readonly source: string;
  readonly illustrative: true;
}

/** How often an institution was asked, and answered. */
export interface InventedReplies {
  readonly institutionId: string;
  readonly asked: number;
  readonly answered: number;
}

/** How the demonstration is named in histories and sources. */
export const demonstration = 'demonstration';
