import type { Account } from '../accounts/account';
import { findAccounts } from '../accounts/accounts.repository';
import { defineListsUnder } from '../graphql/lists-under';
import { defineLoader } from '../graphql/loader';
import { callRows, findCalls, newestCalls } from './calls.repository';
import { findOrganisers } from './organisers.repository';
import { findProgrammes } from './programmes.repository';

export const programmeById = defineLoader(findProgrammes);

export const callById = defineLoader(findCalls);

/** The organisers of a programme, by its key: for those who may know them. */
export const organisersOfProgramme = defineLoader(findOrganisers);

/** An organiser's account, whoever asks: reached by way of `Programme.organisers`, which not everybody sees. */
export const organisersAccount = defineLoader<string, Account | null>((db, ids) => findAccounts(db, ids));

/** The calls of a programme, by its key. */
export const callsOfProgramme = defineListsUnder({
  rows: callRows,
  parent: { type: 'uuid', has: 'call.programme_id = parent.key' },
  order: newestCalls,
  identity: () => ['Programme.calls'],
});
