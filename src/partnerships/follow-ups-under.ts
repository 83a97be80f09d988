import { defineFilteredListsUnder } from '../graphql/filtered-lists-under';
import type { IsoDate } from '../validation/dates';
import type { FollowUpEntity } from './follow-up.entity';
import { byDueDay, filteredFollowUps, followUpRows, type FollowUpCriteria } from './follow-ups.repository';

/** A page of the follow-ups of a partnership, by its key: one statement for all partnerships of an answer. */
export const followUpsUnder = defineFilteredListsUnder<
  FollowUpEntity,
  { readonly filter: FollowUpCriteria; readonly today: IsoDate }
>(({ filter, today }) => ({
  rows: (db, scope) => filteredFollowUps(followUpRows(db, scope), filter, today),
  parent: { type: 'uuid', has: 'follow_up.partnership_id = parent.key' },
  order: byDueDay,
  identity: (scope) => ['Partnership.followUps', filter, scope.identity],
}));
