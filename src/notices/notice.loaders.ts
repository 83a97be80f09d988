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
  parent: { sql: 'search.account_id', type: 'uuid', of: ({ accountId }) => accountId },
  order: newestSearches,
  identity: (scope) => ['Viewer.savedSearches', scope.identity],
});
