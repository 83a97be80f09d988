import { appendToOutbox } from '../database/outbox.repository';
import { idIn, type EventHandler } from './event-handler';
import { findFits } from './fitting-proposals';
import { tell } from './tell';

/** Tells those whose proposals a newly published one fits, each by their own view of it, and has the saved searches checked. */
export const newMatches: EventHandler = {
  prepare: async (preparing) => {
    const fits = await findFits(preparing);
    return async (draining) => {
      const { db, event, now } = draining;
      const proposalId = idIn(event, 'proposalId');
      const payload = { proposalId, after: null };
      await appendToOutbox(db, { kind: 'savedSearches.check', payload }, now);
      for (const { own, scores } of fits) {
        await tell(
          draining,
          [...scores.keys()],
          {
            kind: 'NEW_MATCH',
            subject: `Proposal:${proposalId}`,
            // Whichever of the two was published last: once for the pair.
            object: [own, proposalId].sort().join(' '),
            proposalId: own,
          },
          (accountId) => scores.get(accountId)!,
        );
      }
    };
  },
};
