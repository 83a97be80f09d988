import { defineLoader } from '../graphql/loader';
import { defineListsUnder } from '../graphql/lists-under';
import { findVisibleParticipants, participantOrders, participantRows } from './participants.repository';

/** Null for whom the viewer may not know of. */
export const participantById = defineLoader(findVisibleParticipants);

/** The participants of an institution, by its key. */
export const participantsOfInstitution = defineListsUnder({
  rows: participantRows,
  parent: { type: 'uuid', has: 'participant.institution_id = parent.key' },
  order: participantOrders.NEWEST,
  identity: (scope) => ['Institution.participants', scope.identity],
});
