import { enumType } from '../graphql/enums';
import type { ActivityStatus, PartyRole } from './activity';

export const ActivityStatusEnum = enumType<ActivityStatus>(
  'ActivityStatus',
  "How far an activity is, in the statuses of IATI's code list.",
  {
    PIPELINE: 'Being scoped or planned.',
    IMPLEMENTATION: 'Being carried out.',
    FINALISATION: 'Carried out; money or evaluation is open.',
    CLOSED: 'Carried out, and nothing is open.',
    CANCELLED: 'Given up.',
    SUSPENDED: 'Interrupted.',
  },
);

export const ActivityRoleEnum = enumType<PartyRole>(
  'ActivityRole',
  'In which role a party takes part, as the source states it.',
  {
    PROVIDER: 'Shares what it knows or has: the provider of a list of projects.',
    RECIPIENT: 'Whom it is for: the host of a list of projects, a recipient country or a receiver of IATI.',
    FUNDING: 'Pays for it: role 1 of IATI, or the provider of a transaction.',
    ACCOUNTABLE: 'Answers for its outcomes: role 2 of IATI.',
    EXTENDING: 'Manages its budget and direction for others: role 3 of IATI.',
    IMPLEMENTING: 'Carries it out: role 4 of IATI.',
  },
);
