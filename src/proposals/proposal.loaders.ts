import { defineLoader } from '../graphql/loader';
import { findCapabilities } from './capabilities.repository';
import { findInvitations } from './invitations.repository';
import { findProposals } from './proposals.repository';
import { findHistories } from './status-changes.repository';

/** Null for what the viewer may not see on any day; `isVisible` judges the day. */
export const proposalById = defineLoader(findProposals);

/** What a proposal gives and needs, by its key. */
export const capabilitiesOfProposal = defineLoader(findCapabilities);

/** The history of a proposal, by its key. */
export const historyOfProposal = defineLoader(findHistories);

/** The invitations to a proposal, by its key: for its own people. */
export const invitationsOfProposal = defineLoader(findInvitations);
