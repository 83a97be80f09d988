import type { Account } from '../accounts/account';
import { findAccounts } from '../accounts/accounts.repository';
import { defineListsUnder } from '../graphql/lists-under';
import { defineLoader } from '../graphql/loader';
import { findVisibleMemberships, membershipRows, newestMemberships } from './memberships.repository';

/** Null for those that the viewer may not know of. */
export const membershipById = defineLoader(findVisibleMemberships);

/** Name and address of an account: reached by way of a membership that the viewer may see, and by no other. */
export const applicantById = defineLoader<string, Account | null>((db, ids) => findAccounts(db, ids));

/** The memberships in an institution, by its key. */
export const membershipsOfInstitution = defineListsUnder({
  rows: membershipRows,
  parent: { type: 'uuid', has: 'membership.institution_id = parent.key' },
  order: newestMemberships,
  identity: (scope) => ['Institution.memberships', scope.identity],
});

/** The memberships of an account, by its key. */
export const membershipsOfAccount = defineListsUnder({
  rows: membershipRows,
  parent: { type: 'uuid', has: 'membership.account_id = parent.key' },
  order: newestMemberships,
  identity: (scope) => ['Viewer.memberships', scope.identity],
});
