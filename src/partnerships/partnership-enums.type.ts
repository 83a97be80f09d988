import { enumType } from '../graphql/enums';
import type { AgreementKind, AgreementState } from './agreement';
import type { FollowUpState } from './follow-up';
import type { Answer, DeclineReason, InterestState } from './interest';
import type { MatchState } from './match-state';
import type { OutcomeArea } from './outcome';
import type { PartnershipState } from './partnership';

export const InterestStateEnum = enumType<InterestState>('InterestState', 'Where an interest stands.', {
  INTEREST_SENT: 'Waits for an answer.',
  MUTUAL: 'All have said yes: there is a partnership.',
  DECLINED: 'One that was asked has said no.',
  WITHDRAWN: 'Taken back by who sent it.',
  EXPIRED: 'Nobody answered within 30 days.',
});

export const PartnershipStateEnum = enumType<PartnershipState>(
  'PartnershipState',
  'Where a partnership stands.',
  {
    NEGOTIATING: 'The members work out what they will do.',
    AGREED: 'Every member has confirmed an agreement.',
    IN_IMPLEMENTATION: 'Being carried out.',
    COMPLETED: 'Carried out.',
    ENDED: 'Ended before it was carried out.',
  },
);

export const MatchStateEnum = enumType<MatchState>(
  'MatchState',
  'How far proposals have come with each other, as far as the viewer may know.',
  {
    SUGGESTED: 'Nobody has acted on it.',
    SHORTLISTED: "One of the viewer's own proposals has set it aside; the other side does not see that.",
    INTEREST_SENT: 'One side has expressed interest, and waits for an answer.',
    MUTUAL: 'All have said yes. A partnership begins at once, so that it is met in histories.',
    NEGOTIATING: 'The partners work out what they will do.',
    AGREED: 'Every partner has confirmed an agreement.',
    IN_IMPLEMENTATION: 'Being carried out.',
    COMPLETED: 'Carried out.',
    ENDED: 'The partnership ended before it was carried out.',
    DECLINED: 'One that was asked has said no.',
    WITHDRAWN: 'The interest was taken back.',
    EXPIRED: 'Nobody answered within 30 days.',
  },
);

export const InterestAnswerEnum = enumType<Answer>('InterestAnswer', 'What one that was asked has said.', {
  ACCEPTED: 'Yes.',
  DECLINED: 'No.',
});

export const InterestDirectionEnum = enumType<'SENT' | 'RECEIVED'>(
  'InterestDirection',
  "From which side the viewer's institutions look at an interest.",
  { SENT: 'One of them has sent it.', RECEIVED: 'One of them was asked.' },
);

export const DeclineReasonEnum = enumType<DeclineReason>('DeclineReason', 'Why an interest is declined.', {
  NO_FIT: 'It is not what is sought.',
  TIMING: 'The time does not suit.',
  NO_CAPACITY: 'There is no capacity for it.',
  FUNDING: 'The costs cannot be borne.',
  OTHER_PARTNER: 'Another partner was found.',
  PRIORITIES: 'Priorities have changed.',
  OTHER: 'Another reason, which the text may tell.',
});

export const AgreementKindEnum = enumType<AgreementKind>('AgreementKind', 'What kind of paper it is.', {
  LETTER_OF_INTENT: 'A letter of intent.',
  MEMORANDUM: 'A memorandum of understanding.',
  WORK_PLAN: 'A work plan.',
  PROJECT: 'A project document.',
  CONTRACT: 'A contract.',
});

export const AgreementStateEnum = enumType<AgreementState>('AgreementState', 'Where an agreement stands.', {
  PROPOSED: 'Waits until every member has confirmed it.',
  AGREED: 'Every member has confirmed it; or it was recorded as one that stands.',
  WITHDRAWN: 'Taken back before every member had confirmed it.',
});

export const FollowUpStateEnum = enumType<FollowUpState>('FollowUpState', 'Where a follow-up stands.', {
  OPEN: 'Still to be done.',
  DONE: 'Done.',
  CANCELLED: 'No longer to be done.',
});

export const OutcomeAreaEnum = enumType<OutcomeArea>(
  'OutcomeArea',
  'A value-added area of triangular cooperation (Global Partnership Initiative on Effective Triangular Co-operation).',
  {
    OWNERSHIP_AND_TRUST: 'Ownership and trust.',
    COMPLEMENTARITY_AND_COORDINATION: 'Complementarity and coordination.',
    SHARING_KNOWLEDGE: 'Sharing knowledge and learning jointly.',
    CO_CREATING_SOLUTIONS: 'Co-creating solutions, and flexibility.',
    VOLUME_SCOPE_SUSTAINABILITY: 'Volume, scope and sustainability.',
    AGENDA_2030: 'Contribution to the 2030 Agenda.',
  },
);
