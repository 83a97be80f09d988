import { defineLoader } from '../graphql/loader';
import { findInterests, findMembers } from './interests.repository';
import { findMatchChanges } from './match-changes.repository';
import { findMatchRecords } from './match-records.repository';
import { findPartnerProposals } from './partner-proposals.repository';
import { findContacts } from './partnership-reach.repository';
import { findPartnerships, findPartnershipsOfInterests } from './partnerships.repository';

/** Null for what does not concern the viewer. */
export const interestById = defineLoader(findInterests);

/** The members of an interest, by its key. */
export const membersOfInterest = defineLoader(findMembers);

/** The history of an interest and of its partnership, by the key of the interest. */
export const historyOfInterest = defineLoader(findMatchChanges);

/** Null for what does not concern the viewer. */
export const partnershipById = defineLoader(findPartnerships);

/** The partnership that an interest has led to, by its key. */
export const partnershipOfInterest = defineLoader(findPartnershipsOfInterests);

/** Keys of the participants whom to turn to about a proposal, by its key. */
export const contactsOfProposal = defineLoader(findContacts);

/** A proposal in a partnership with the viewer's institutions, in whichever state; null for any other. */
export const partnerProposalById = defineLoader(findPartnerProposals);

/** What has come of a set of proposals, as far as the viewer may know, by `setOf`. */
export const matchRecordOfSet = defineLoader(findMatchRecords);
