import type { KeyColumn } from '../database/keyset';
import type { ListOrder } from '../database/list';
import type { Proposal } from './proposal';

// Where the first column descends the id does too, so that an index is read backwards and nothing is sorted.
const id: KeyColumn = { sql: 'proposal.id', type: 'uuid' };
const idDescending: KeyColumn = { ...id, descending: true };

/** Stands for 'never published' in the order: a key holds no null. As in the index `proposal_published_ix`. */
const never = new Date(0);

export const proposalOrders = {
  NEWEST: {
    columns: [{ sql: 'proposal.created_at', type: 'timestamptz', descending: true }, idDescending],
    keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
  },
  RECENTLY_PUBLISHED: {
    columns: [
      {
        sql: "COALESCE(proposal.published_at, '1970-01-01T00:00:00Z'::timestamptz)",
        type: 'timestamptz',
        descending: true,
      },
      idDescending,
    ],
    keyOf: ({ publishedAt, id }) => [(publishedAt ?? never).toISOString(), id],
  },
  ENDING_SOON: {
    columns: [{ sql: 'proposal.valid_until', type: 'date' }, id],
    keyOf: ({ validUntil, id }) => [validUntil, id],
  },
  TITLE: {
    columns: [{ sql: 'proposal.title', type: 'text' }, id],
    keyOf: ({ title, id }) => [title, id],
  },
} as const satisfies Record<string, ListOrder<Proposal>>;

export type ProposalOrderName = keyof typeof proposalOrders;
