import { defineListsUnder } from '../graphql/lists-under';
import { defineLoader } from '../graphql/loader';
import { newestAgreements } from './agreement-list.repository';
import {
  agreementRows,
  findAgreements,
  findConfirmations,
  findParties,
  findPartyMembers,
} from './agreements.repository';

/** Null for what the viewer may not see. */
export const agreementById = defineLoader(findAgreements);

/** The parties of an agreement that stands alone, by its key. */
export const partiesOfAgreement = defineLoader(findParties);

/** The members of an agreement's partnership, by the key of the agreement. */
export const partyMembersOfAgreement = defineLoader(findPartyMembers);

export const confirmationsOfAgreement = defineLoader(findConfirmations);

/** The agreements of a partnership, by its key. */
export const agreementsOfPartnership = defineListsUnder({
  rows: agreementRows,
  parent: { type: 'uuid', has: 'agreement.partnership_id = parent.key' },
  order: newestAgreements,
  identity: (scope) => ['Partnership.agreements', scope.identity],
});
