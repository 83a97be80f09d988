import { enumType } from '../graphql/enums';
import type {
  Delivery,
  FundingPosition,
  Importance,
  Modality,
  PartnerRole,
  ProposalKind,
  ProposalStatus,
  QuantityUnit,
  Visibility,
} from './proposal';

export const ProposalKindEnum = enumType<ProposalKind>('ProposalKind', 'Which way a proposal goes.', {
  OFFER: 'Gives: experience that is shared, or support that is brought.',
  REQUEST: 'Needs: a challenge for which support is sought.',
  TWO_WAY: 'Gives and needs at once.',
});

export const PartnerRoleEnum = enumType<PartnerRole>(
  'PartnerRole',
  'A role in South-South and triangular cooperation, as the OECD names them.',
  {
    BENEFICIARY: 'Seeks support for a challenge of its own.',
    PIVOTAL: 'Has proven experience, and shares it.',
    FACILITATING:
      'Connects the two, and supports with money, logistics, interpretation, hosting or technique.',
  },
);

export const ImportanceEnum = enumType<Importance>(
  'Importance',
  'How much a need matters to whoever has it.',
  {
    MUST: 'Without it there is no match.',
    SHOULD: 'Counts twice as much as what would be welcome.',
    COULD: 'Would be welcome.',
  },
);

export const ModalityEnum = enumType<Modality>(
  'Modality',
  'In which form knowledge or support is exchanged.',
  {
    SHORT_TERM_EXPERT: 'An expert for days or weeks.',
    LONG_TERM_EXPERT: 'An expert for months or years.',
    STUDY_VISIT: 'A visit to see how it is done.',
    TRAINING_COURSE: 'A course with a programme.',
    SCHOLARSHIP: 'A place in regular studies, with its costs.',
    POLICY_DIALOGUE: 'An exchange among those who make policy.',
    PEER_REVIEW: 'A review of policy or practice by equals.',
    TECHNOLOGY_TRANSFER: 'Technology, with the know-how to run it.',
    EQUIPMENT: 'Equipment.',
    DATA_OR_TOOLS: 'Data, software, manuals or other tools.',
    JOINT_RESEARCH: 'Research done together.',
    JOINT_PROJECT: 'A project carried out together.',
    MARKET_LINKAGE: 'Access to buyers, sellers or platforms.',
    MENTORING: 'Advice that accompanies over time.',
    NETWORK: 'A place in a network or community of practice.',
    FINANCE: 'Money.',
    LOGISTICS: 'Travel, transport, organisation.',
    HOSTING: 'A place, and care for guests.',
  },
);

export const QuantityUnitEnum = enumType<QuantityUnit>('QuantityUnit', 'What a quantity counts.', {
  PEOPLE: 'People, such as places in a course.',
  INSTITUTIONS: 'Institutions.',
  DAYS: 'Days.',
  HOURS: 'Hours.',
  EVENTS: 'Events, such as dialogues or visits.',
  ITEMS: 'Things, such as devices or licences.',
  US_DOLLARS: 'United States dollars.',
});

export const FundingPositionEnum = enumType<FundingPosition>(
  'FundingPosition',
  'Where a proposal stands about money.',
  {
    NONE_NEEDED: 'Each side bears its own costs, or there are none.',
    OFFERS: 'Brings funds.',
    NEEDS: 'Needs the costs to be borne by another.',
    COST_SHARED: 'Bears a share of the costs.',
    IN_KIND_ONLY: 'Brings people, rooms or things, and no money.',
  },
);

export const DeliveryEnum = enumType<Delivery>('Delivery', 'Where an exchange takes place.', {
  ONLINE: 'Online.',
  ON_SITE: 'On site.',
  BLENDED: 'Partly online, partly on site.',
});

export const VisibilityEnum = enumType<Visibility>('Visibility', 'Who may see a proposal while it is open.', {
  PUBLIC: 'Everyone.',
  MEMBERS: 'Who has signed in.',
  ANONYMISED_UNTIL_MUTUAL:
    'Everyone, but without its institution and contact until interest is mutual. The country, the texts and all else are shown: nothing in them is taken out.',
  INVITED_ONLY: 'Who was invited.',
});

export const ProposalStatusEnum = enumType<ProposalStatus>(
  'ProposalStatus',
  'Where a proposal stands in its life.',
  {
    DRAFT: 'Being written.',
    SUBMITTED: 'Handed in; an organiser reviews it.',
    PUBLISHED: 'Open: it is shown and matched.',
    PAUSED: 'Neither shown nor matched for the time being.',
    MATCHED: 'Has found its partner.',
    IN_IMPLEMENTATION: 'Being carried out.',
    COMPLETED: 'Carried out.',
    EXPIRED: 'Its last day has passed; it can be renewed.',
    WITHDRAWN: 'Taken back, for good.',
    REJECTED: 'Refused by an organiser.',
  },
);
