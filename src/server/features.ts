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
import { AccountEntity } from '../accounts/account.entity';
import { AccountResolver } from '../accounts/account.resolver';
import { ChangeAddress } from '../accounts/change-address';
import { ChangePassword } from '../accounts/change-password';
import { ConfirmAddress } from '../accounts/confirm-address';
import { EndSession } from '../accounts/end-session';
import { GrantAdministrator } from '../accounts/grant-administrator';
import { ReinstateAccount } from '../accounts/reinstate-account';
import { RequestPasswordReset } from '../accounts/request-password-reset';
import { ResendConfirmation } from '../accounts/resend-confirmation';
import { ResetPassword } from '../accounts/reset-password';
import { RevokeAdministrator } from '../accounts/revoke-administrator';
import { SessionEntity } from '../accounts/session.entity';
import { SessionResolver } from '../accounts/session.resolver';
import { SignIn } from '../accounts/sign-in';
import { SignOut } from '../accounts/sign-out';
import { SignUp } from '../accounts/sign-up';
import { SuspendAccount } from '../accounts/suspend-account';
import { ViewerResolver } from '../accounts/viewer.resolver';
import { CreateEligibilityProfile } from '../eligibility/create-eligibility-profile';
import { EditEligibilityProfile } from '../eligibility/edit-eligibility-profile';
import { EligibilityProfileEntity } from '../eligibility/eligibility-profile.entity';
import {
  AdmittedCountryResolver,
  EligibilityProfileResolver,
} from '../eligibility/eligibility-profile.resolver';
import { ClearFlag } from '../institutions/clear-flag';
import { CountryInstitutionsResolver } from '../institutions/country-institutions.resolver';
import { EditInstitution } from '../institutions/edit-institution';
import { EvidenceEntity } from '../institutions/evidence.entity';
import { InstitutionEntity } from '../institutions/institution.entity';
import { InstitutionResolver } from '../institutions/institution.resolver';
import { MergeInstitutions } from '../institutions/merge-institutions';
import { PossibleDuplicatesResolver } from '../institutions/possible-duplicates.resolver';
import { RaiseFlag } from '../institutions/raise-flag';
import { RejectVerification } from '../institutions/reject-verification';
import { SubmitVerificationEvidence } from '../institutions/submit-verification-evidence';
import { VerificationEventEntity } from '../institutions/verification-event.entity';
import { VerificationQueueResolver } from '../institutions/verification-queue.resolver';
import { InstitutionVerificationResolver, VerificationResolver } from '../institutions/verification.resolver';
import { VerifyInstitution } from '../institutions/verify-institution';
import { AddParticipant } from '../participants/add-participant';
import { EditParticipant } from '../participants/edit-participant';
import { InstitutionParticipantsResolver } from '../participants/institution-participants.resolver';
import { ParticipantEntity } from '../participants/participant.entity';
import { ParticipantResolver } from '../participants/participant.resolver';
import { PrivateDataResolver } from '../participants/private-data.resolver';
import { AppointFocalPoint } from '../memberships/appoint-focal-point';
import { ApproveMembership } from '../memberships/approve-membership';
import { DeclineMembership } from '../memberships/decline-membership';
import { EndMembership } from '../memberships/end-membership';
import { MembershipEntity } from '../memberships/membership.entity';
import { InstitutionMembershipsResolver, MembershipResolver } from '../memberships/membership.resolver';
import { RegisterInstitution } from '../memberships/register-institution';
import { RequestMembership } from '../memberships/request-membership';
import { ViewerMembershipsResolver } from '../memberships/viewer-memberships.resolver';
import { AppointOrganiser } from '../programmes/appoint-organiser';
import { CallEntity } from '../programmes/call.entity';
import { CallResolver } from '../programmes/call.resolver';
import { CloseCall } from '../programmes/close-call';
import { CreateProgramme } from '../programmes/create-programme';
import { DismissOrganiser } from '../programmes/dismiss-organiser';
import { EditCall } from '../programmes/edit-call';
import { EditProgramme } from '../programmes/edit-programme';
import { OpenCall } from '../programmes/open-call';
import { OrganiserEntity } from '../programmes/organiser.entity';
import { OrganiserResolver } from '../programmes/organiser.resolver';
import { ProgrammeEntity } from '../programmes/programme.entity';
import { ProgrammeResolver } from '../programmes/programme.resolver';
import { ApproveProposal } from '../proposals/approve-proposal';
import { CapabilityEntity } from '../proposals/capability.entity';
import { CreateProposal } from '../proposals/create-proposal';
import { EditProposal } from '../proposals/edit-proposal';
import { InvitationEntity } from '../proposals/invitation.entity';
import { InvitationResolver, ProposalInvitationsResolver } from '../proposals/invitation.resolver';
import { InviteInstitutions } from '../proposals/invite-institutions';
import { PauseProposal } from '../proposals/pause-proposal';
import { PlaceResolver } from '../proposals/place.resolver';
import { CapabilityResolver, ProposalPartsResolver } from '../proposals/proposal-parts.resolver';
import { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalResolver } from '../proposals/proposal.resolver';
import {
  CallProposalsResolver,
  CountryProposalsResolver,
  InstitutionProposalsResolver,
} from '../proposals/proposals-under.resolver';
import { PublishProposal } from '../proposals/publish-proposal';
import { RejectProposal } from '../proposals/reject-proposal';
import { RenewProposal } from '../proposals/renew-proposal';
import { RequestChangesOfProposal } from '../proposals/request-changes-of-proposal';
import { ResumeProposal } from '../proposals/resume-proposal';
import { ProgrammeReviewResolver, ProposalCallResolver } from '../proposals/review.resolver';
import { StatusChangeEntity } from '../proposals/status-change.entity';
import { SubmitProposal } from '../proposals/submit-proposal';
import { WithdrawInvitation } from '../proposals/withdraw-invitation';
import { WithdrawProposal } from '../proposals/withdraw-proposal';
import { ExplainTriangleResolver } from '../matching/explain-triangle.resolver';
import { MatchFacilitatorsResolver } from '../matching/facilitators.resolver';
import { UnmetNeedResolver } from '../matching/unmet-need.resolver';
import { MissingCapabilityResolver, UnmetNeedsResolver } from '../matching/unmet-needs.resolver';
import { ExplainMatchResolver, ProposalMatchesResolver } from '../matching/match.resolver';
import { ProposalTrianglesResolver } from '../matching/triangle.resolver';
import { AuditEntryEntity } from '../privacy/audit-entry.entity';
import { AuditTrailResolver } from '../privacy/audit-trail.resolver';
import { EraseAccount } from '../privacy/erase-account';
import { EraseParticipant } from '../privacy/erase-participant';
import { PersonalDataResolver } from '../privacy/personal-data.resolver';
import { ExploreGraphResolver } from '../partner-graph/explore-graph.resolver';
import { GraphStructureResolver } from '../partner-graph/graph-structure.resolver';
import { PartnerGraphNodeResolver } from '../partner-graph/partner-graph-node.resolver';
import { PartnerGraphResolver } from '../partner-graph/partner-graph.resolver';
import { AcceptInterest } from '../partnerships/accept-interest';
import { AddFollowUp } from '../partnerships/add-follow-up';
import { AgreementConfirmationEntity } from '../partnerships/agreement-confirmation.entity';
import { AgreementPartyEntity } from '../partnerships/agreement-party.entity';
import { AgreementEntity } from '../partnerships/agreement.entity';
import { AgreementResolver, PartnershipAgreementsResolver } from '../partnerships/agreement.resolver';
import { CancelFollowUp } from '../partnerships/cancel-follow-up';
import { CompleteFollowUp } from '../partnerships/complete-follow-up';
import { CompletePartnership } from '../partnerships/complete-partnership';
import { ConfirmAgreement } from '../partnerships/confirm-agreement';
import { DeclineInterest } from '../partnerships/decline-interest';
import { EditFollowUp } from '../partnerships/edit-follow-up';
import { EndPartnership } from '../partnerships/end-partnership';
import { ExpressInterest } from '../partnerships/express-interest';
import { FollowUpEntity } from '../partnerships/follow-up.entity';
import { FollowUpResolver, PartnershipFollowUpsResolver } from '../partnerships/follow-up.resolver';
import { InterestMemberEntity } from '../partnerships/interest-member.entity';
import { InterestEntity } from '../partnerships/interest.entity';
import { InterestMemberResolver, InterestResolver } from '../partnerships/interest.resolver';
import { MatchChangeEntity } from '../partnerships/match-change.entity';
import { MatchStateResolver, TriangularMatchStateResolver } from '../partnerships/match-state.resolver';
import { OutcomeEntity } from '../partnerships/outcome.entity';
import { OutcomeResolver, PartnershipOutcomesResolver } from '../partnerships/outcome.resolver';
import { PartnershipEntity } from '../partnerships/partnership.entity';
import { PartnershipMemberResolver, PartnershipResolver } from '../partnerships/partnership.resolver';
import { ProposalPartnershipsResolver } from '../partnerships/proposal-partnerships.resolver';
import { ProposeAgreement } from '../partnerships/propose-agreement';
import { RecordAgreement } from '../partnerships/record-agreement';
import { RecordOutcome } from '../partnerships/record-outcome';
import { InstitutionRepliesResolver } from '../partnerships/replies.resolver';
import { ShortlistMatch } from '../partnerships/shortlist-match';
import { ProposalShortlistResolver } from '../partnerships/shortlist.resolver';
import { ShortlistingEntity } from '../partnerships/shortlisting.entity';
import { StartImplementation } from '../partnerships/start-implementation';
import { UnshortlistMatch } from '../partnerships/unshortlist-match';
import { WithdrawAgreement } from '../partnerships/withdraw-agreement';
import { WithdrawInterest } from '../partnerships/withdraw-interest';
import { WithdrawVeto } from '../partnerships/withdraw-veto';
import { DeleteSavedSearch } from '../notices/delete-saved-search';
import { EditSavedSearch } from '../notices/edit-saved-search';
import { MarkNoticesRead } from '../notices/mark-notices-read';
import { MatchesChanged } from '../notices/matches-changed';
import { NoticeReceived } from '../notices/notice-received';
import {
  ActivitiesResolver,
  CountryActivitiesResolver,
  InstitutionActivitiesResolver,
} from '../activities/activity-lists.resolver';
import { ActivityPartyEntity } from '../activities/activity-party.entity';
import { ActivityEntity } from '../activities/activity.entity';
import { ActivityResolver } from '../activities/activity.resolver';
import { NoticeEntity } from '../notices/notice.entity';
import { NoticeResolver, ViewerNoticesResolver } from '../notices/notice.resolver';
import { OutboxEventResolver } from '../notices/outbox-failure.resolver';
import { RetryOutboxEvent } from '../notices/retry-outbox-event';
import { RateLimitResolver } from './limits/rate-limit.resolver';
import { SaveSearch } from '../notices/save-search';
import { SavedSearchEntity } from '../notices/saved-search.entity';
import { SavedSearchResolver, ViewerSavedSearchesResolver } from '../notices/saved-search.resolver';
import { SetNoticePreferences } from '../notices/set-notice-preferences';
import { StopDigests } from '../notices/stop-digests';

/** Everything the rooms bring, listed by hand: what is not here does not exist. */
export const databaseSchema: Schema = {
  migrations,
  entities: [
    CountryGroupEntity,
    CountryEntity,
    GroupMembershipEntity,
    ThemeEntity,
    AccountEntity,
    SessionEntity,
    EligibilityProfileEntity,
    InstitutionEntity,
    EvidenceEntity,
    VerificationEventEntity,
    ProgrammeEntity,
    OrganiserEntity,
    CallEntity,
    ParticipantEntity,
    MembershipEntity,
    CapabilityEntity,
    ProposalEntity,
    StatusChangeEntity,
    InvitationEntity,
    AuditEntryEntity,
    InterestEntity,
    InterestMemberEntity,
    MatchChangeEntity,
    ShortlistingEntity,
    PartnershipEntity,
    FollowUpEntity,
    OutcomeEntity,
    AgreementEntity,
    AgreementPartyEntity,
    AgreementConfirmationEntity,
    ActivityEntity,
    ActivityPartyEntity,
    SavedSearchEntity,
    NoticeEntity,
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
  AccountResolver,
  ChangeAddress,
  ChangePassword,
  ConfirmAddress,
  EndSession,
  GrantAdministrator,
  ReinstateAccount,
  RequestPasswordReset,
  ResendConfirmation,
  ResetPassword,
  RevokeAdministrator,
  SessionResolver,
  SignIn,
  SignOut,
  SignUp,
  SuspendAccount,
  ViewerResolver,
  CreateEligibilityProfile,
  EditEligibilityProfile,
  EligibilityProfileResolver,
  AdmittedCountryResolver,
  CountryInstitutionsResolver,
  EditInstitution,
  InstitutionResolver,
  InstitutionVerificationResolver,
  VerificationResolver,
  VerificationQueueResolver,
  SubmitVerificationEvidence,
  VerifyInstitution,
  RejectVerification,
  RaiseFlag,
  ClearFlag,
  MergeInstitutions,
  PossibleDuplicatesResolver,
  RegisterInstitution,
  AddParticipant,
  EditParticipant,
  InstitutionParticipantsResolver,
  ParticipantResolver,
  PrivateDataResolver,
  MembershipResolver,
  InstitutionMembershipsResolver,
  ViewerMembershipsResolver,
  RequestMembership,
  ApproveMembership,
  DeclineMembership,
  EndMembership,
  AppointFocalPoint,
  CreateProgramme,
  EditProgramme,
  AppointOrganiser,
  DismissOrganiser,
  OpenCall,
  EditCall,
  CloseCall,
  ProgrammeResolver,
  OrganiserResolver,
  CallResolver,
  ProgrammeReviewResolver,
  ProposalCallResolver,
  ProposalInvitationsResolver,
  InvitationResolver,
  InviteInstitutions,
  WithdrawInvitation,
  CallProposalsResolver,
  ApproveProposal,
  RequestChangesOfProposal,
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
  ActivitiesResolver,
  ActivityResolver,
  InstitutionActivitiesResolver,
  CountryActivitiesResolver,
  ProposalMatchesResolver,
  ExplainMatchResolver,
  AuditTrailResolver,
  EraseAccount,
  EraseParticipant,
  PersonalDataResolver,
  ProposalTrianglesResolver,
  ExplainTriangleResolver,
  MatchFacilitatorsResolver,
  UnmetNeedsResolver,
  UnmetNeedResolver,
  MissingCapabilityResolver,
  AcceptInterest,
  AddFollowUp,
  AgreementResolver,
  PartnershipAgreementsResolver,
  CancelFollowUp,
  CompleteFollowUp,
  CompletePartnership,
  ConfirmAgreement,
  DeclineInterest,
  EditFollowUp,
  EndPartnership,
  ExpressInterest,
  FollowUpResolver,
  PartnershipFollowUpsResolver,
  InterestMemberResolver,
  InterestResolver,
  MatchStateResolver,
  TriangularMatchStateResolver,
  OutcomeResolver,
  PartnershipOutcomesResolver,
  PartnershipMemberResolver,
  PartnershipResolver,
  ProposalPartnershipsResolver,
  ProposeAgreement,
  RecordAgreement,
  RecordOutcome,
  InstitutionRepliesResolver,
  ShortlistMatch,
  ProposalShortlistResolver,
  StartImplementation,
  UnshortlistMatch,
  WithdrawAgreement,
  WithdrawInterest,
  WithdrawVeto,
  PartnerGraphResolver,
  PartnerGraphNodeResolver,
  ExploreGraphResolver,
  GraphStructureResolver,
  NoticeResolver,
  ViewerNoticesResolver,
  MarkNoticesRead,
  SetNoticePreferences,
  StopDigests,
  SavedSearchResolver,
  ViewerSavedSearchesResolver,
  SaveSearch,
  EditSavedSearch,
  DeleteSavedSearch,
  OutboxEventResolver,
  RetryOutboxEvent,
  RateLimitResolver,
  NoticeReceived,
  MatchesChanged,
];
