import { checkSavedSearches } from './check-saved-searches';
import type { EventHandler } from './event-handler';
import { newMatches } from './new-matches';
import {
  aboutInstitution,
  aboutInterest,
  aboutMembership,
  aboutOwnProposal,
  aboutPartnership,
  invitation,
  submission,
} from './told-handlers';

/** What follows from each kind of event. One that is not here stays where it is: a newer release, still being rolled out, may know it. */
export const handlers: Readonly<Record<string, EventHandler>> = {
  'interest.sent': aboutInterest('INTEREST_RECEIVED'),
  'interest.accepted': aboutInterest('INTEREST_ACCEPTED'),
  'interest.declined': aboutInterest('INTEREST_DECLINED'),
  'interest.withdrawn': aboutInterest('INTEREST_WITHDRAWN'),
  'interest.expired': aboutInterest('INTEREST_EXPIRED'),
  'interest.reminder': aboutInterest('INTEREST_REMINDER'),

  'partnership.opened': aboutPartnership('PARTNERSHIP_OPENED'),
  'partnership.agreed': aboutPartnership('PARTNERSHIP_AGREED'),
  'partnership.started': aboutPartnership('PARTNERSHIP_STARTED'),
  'partnership.completed': aboutPartnership('PARTNERSHIP_COMPLETED'),
  'partnership.ended': aboutPartnership('PARTNERSHIP_ENDED'),
  'followUp.due': aboutPartnership('FOLLOW_UP_DUE', 'followUpId'),

  'membership.requested': aboutMembership('MEMBERSHIP_REQUESTED'),
  'membership.decided': aboutMembership('MEMBERSHIP_DECIDED'),

  'proposal.submitted': submission,
  'proposal.approved': aboutOwnProposal('PROPOSAL_APPROVED'),
  'proposal.rejected': aboutOwnProposal('PROPOSAL_REJECTED'),
  'proposal.changesRequested': aboutOwnProposal('PROPOSAL_CHANGES_REQUESTED'),
  'proposal.invited': invitation,
  'proposal.published': newMatches,
  'savedSearches.check': checkSavedSearches,

  'institution.verified': aboutInstitution('INSTITUTION_VERIFIED'),
  'institution.rejected': aboutInstitution('INSTITUTION_REJECTED'),
  'institution.flagged': aboutInstitution('INSTITUTION_FLAGGED'),
  'institution.unflagged': aboutInstitution('INSTITUTION_UNFLAGGED'),
};
