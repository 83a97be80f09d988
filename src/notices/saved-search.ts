import type { ProposalFilter } from '../proposals/proposal-filter.type';

/** A filter of proposals that an account has kept, to search again and to be told of what is new. */
export interface SavedSearch {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  /** As its owner wrote it; evaluated with what the owner may see at that moment. */
  readonly filter: StoredFilter;
  /** Whether a proposal that is published and found makes a notice. */
  readonly alerts: boolean;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type StoredFilter = Partial<Pick<ProposalFilter, keyof ProposalFilter>>;

export const searchLimits = { perAccount: 50, name: { least: 1, most: 200 } } as const;
