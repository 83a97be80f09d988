import { appendToOutbox } from '../database/outbox.repository';
import type { Context } from '../graphql/context';
import { proposalCriteria } from '../proposals/proposal-criteria';
import { statusOn } from '../proposals/proposal-states';
import { proposalById } from '../proposals/proposal.loaders';
import { dayOf } from '../validation/dates';
import { DomainError } from '../validation/faults';
import { idIn, type EventHandler } from './event-handler';
import type { StoredFilter } from './saved-search';
import { alertingSearches, findsProposal } from './saved-searches.repository';
import { tell } from './tell';

/** How many searches one event looks at: the next event goes on behind the last. */
const searchesPerEvent = 50;

/** Tells the owners of saved searches that find a newly published proposal; never those who published it. */
export const checkSavedSearches: EventHandler = {
  handle: async (draining) => {
    const { db, event, audience, now } = draining;
    const proposalId = idIn(event, 'proposalId');
    const after = event.payload['after'] as string | null;
    const searches = await alertingSearches(db, after, searchesPerEvent);
    for (const { id, accountId, filter } of searches) {
      const context = await audience.of(accountId);
      if (context === null || !(await isNewTo(context, proposalId))) continue;
      if (!(await finds(context, filter, proposalId))) continue;
      await tell(draining, [accountId], {
        kind: 'SAVED_SEARCH',
        subject: `Proposal:${proposalId}`,
        object: `${id} ${proposalId}`,
        savedSearchId: id,
      });
    }
    if (searches.length < searchesPerEvent) return;
    const payload = { proposalId, after: searches.at(-1)!.id };
    await appendToOutbox(db, { kind: 'savedSearches.check', payload }, now);
  },
};

/** Whether it still stands, and is somebody else's. */
async function isNewTo({ loaders, scope, now }: Context, proposalId: string): Promise<boolean> {
  const proposal = await loaders.load(proposalById, proposalId);
  if (!proposal || scope.institutions.has(proposal.institutionId)) return false;
  return statusOn(proposal, dayOf(now)) === 'PUBLISHED';
}

async function finds(context: Context, filter: StoredFilter, proposalId: string): Promise<boolean> {
  const { db, scope, now } = context;
  try {
    const criteria = await proposalCriteria(context, filter);
    return await findsProposal(db, scope, criteria, proposalId, dayOf(now));
  } catch (refusal) {
    // A code that it names was withdrawn since: its owner learns it on searching again.
    if (refusal instanceof DomainError) return false;
    throw refusal;
  }
}
