import { defineLoader } from '../graphql/loader';
import { findVisibleAccounts } from './accounts.repository';

/** Null where the viewer may not see it. */
export const accountById = defineLoader(findVisibleAccounts);
