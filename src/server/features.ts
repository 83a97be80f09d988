import type { NonEmptyArray } from 'type-graphql';
import { migrations } from '../../migrations';
import type { Schema } from '../database/data-source';
import { NodeResolver } from '../graphql/node.resolver';
import {
  CrsSectorResolver,
  LanguageResolver,
  OrganisationTypeResolver,
  SdgGoalResolver,
  SdgTargetResolver,
} from '../reference/code-list.resolver';
import { CountryGroupEntity } from '../reference/country-group.entity';
import { CountryGroupResolver, GroupMembershipResolver } from '../reference/country-group.resolver';
import { CountryEntity } from '../reference/country.entity';
import { CountryResolver } from '../reference/country.resolver';
import { GroupMembershipEntity } from '../reference/group-membership.entity';
import { RecordGroupMembership } from '../reference/record-group-membership';
import { ThemeEntity } from '../reference/theme.entity';
import { ThemeResolver } from '../reference/theme.resolver';
import { CreateEligibilityProfile } from '../eligibility/create-eligibility-profile';
import { EditEligibilityProfile } from '../eligibility/edit-eligibility-profile';
import { EligibilityProfileEntity } from '../eligibility/eligibility-profile.entity';
import {
  AdmittedCountryResolver,
  EligibilityProfileResolver,
} from '../eligibility/eligibility-profile.resolver';
import { CountryInstitutionsResolver } from '../institutions/country-institutions.resolver';
import { EditInstitution } from '../institutions/edit-institution';
import { InstitutionEntity } from '../institutions/institution.entity';
import { InstitutionResolver } from '../institutions/institution.resolver';
import { RegisterInstitution } from '../institutions/register-institution';
import { AddParticipant } from '../participants/add-participant';
import { EditParticipant } from '../participants/edit-participant';
import { InstitutionParticipantsResolver } from '../participants/institution-participants.resolver';
import { ParticipantEntity } from '../participants/participant.entity';
import { ParticipantResolver } from '../participants/participant.resolver';
import { PrivateDataResolver } from '../participants/private-data.resolver';
import { CapabilityEntity } from '../proposals/capability.entity';
import { CreateProposal } from '../proposals/create-proposal';
import { EditProposal } from '../proposals/edit-proposal';
import { PauseProposal } from '../proposals/pause-proposal';
import { PlaceResolver } from '../proposals/place.resolver';
import { CapabilityResolver, ProposalPartsResolver } from '../proposals/proposal-parts.resolver';
import { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalResolver } from '../proposals/proposal.resolver';
import {
  CountryProposalsResolver,
  InstitutionProposalsResolver,
} from '../proposals/proposals-under.resolver';
import { PublishProposal } from '../proposals/publish-proposal';
import { RejectProposal } from '../proposals/reject-proposal';
import { RenewProposal } from '../proposals/renew-proposal';
import { ResumeProposal } from '../proposals/resume-proposal';
import { StatusChangeEntity } from '../proposals/status-change.entity';
import { SubmitProposal } from '../proposals/submit-proposal';
import { WithdrawProposal } from '../proposals/withdraw-proposal';
import { ExplainMatchResolver, ProposalMatchesResolver } from '../matching/match.resolver';

/** Everything the rooms bring, listed by hand: what is not here does not exist. */
export const databaseSchema: Schema = {
  migrations,
  entities: [
    CountryGroupEntity,
    CountryEntity,
    GroupMembershipEntity,
    ThemeEntity,
    EligibilityProfileEntity,
    InstitutionEntity,
    ParticipantEntity,
    CapabilityEntity,
    ProposalEntity,
    StatusChangeEntity,
  ],
};

export const resolvers: NonEmptyArray<new () => object> = [
  NodeResolver,
  SdgGoalResolver,
  SdgTargetResolver,
  CrsSectorResolver,
  OrganisationTypeResolver,
  LanguageResolver,
  CountryGroupResolver,
  GroupMembershipResolver,
  CountryResolver,
  RecordGroupMembership,
  ThemeResolver,
  CreateEligibilityProfile,
  EditEligibilityProfile,
  EligibilityProfileResolver,
  AdmittedCountryResolver,
  CountryInstitutionsResolver,
  EditInstitution,
  InstitutionResolver,
  RegisterInstitution,
  AddParticipant,
  EditParticipant,
  InstitutionParticipantsResolver,
  ParticipantResolver,
  PrivateDataResolver,
  CreateProposal,
  EditProposal,
  PauseProposal,
  PlaceResolver,
  ProposalPartsResolver,
  CapabilityResolver,
  ProposalResolver,
  InstitutionProposalsResolver,
  CountryProposalsResolver,
  PublishProposal,
  RejectProposal,
  RenewProposal,
  ResumeProposal,
  SubmitProposal,
  WithdrawProposal,
  ProposalMatchesResolver,
  ExplainMatchResolver,
];
