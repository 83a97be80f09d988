import { defineListsUnder } from '../graphql/lists-under';
import { defineLoader } from '../graphql/loader';
import { findNotices } from './notices.repository';
import { findSavedSearches, newestSearches, savedSearchRows } from './saved-searches.repository';

/** Null for those of others. */
export const noticeById = defineLoader(findNotices);

/** Null for those of others. */
export const savedSearchById = defineLoader(findSavedSearches);

/** The saved searches of an account, by its key. */
export const searchesOfAccount = defineListsUnder({
  rows: savedSearchRows,
  parent: { type: 'uuid', has: 'search.account_id = parent.key' },
  order: newestSearches,
  identity: (scope) => ['Viewer.savedSearches', scope.identity],
});
