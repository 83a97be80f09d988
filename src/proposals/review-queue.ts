import { defineListsUnder } from '../graphql/lists-under';
import type { ProposalEntity } from './proposal.entity';
import { submittedRows } from './proposals.repository';

/** The queue of a programme, by its key. */
export const reviewQueueOf = defineListsUnder<ProposalEntity>({
  rows: submittedRows,
  parent: { type: 'uuid', has: 'call.programme_id = parent.key' },
  order: {
    // What was handed in cannot be edited: it last changed when it was handed in.
    columns: [
      { sql: 'proposal.updated_at', type: 'timestamptz' },
      { sql: 'proposal.id', type: 'uuid' },
    ],
    keyOf: ({ updatedAt, id }) => [updatedAt.toISOString(), id],
  },
  identity: (scope) => ['Programme.reviewQueue', scope.identity],
});
