import { Reference0001 } from './0001-reference';
import { Institutions0002 } from './0002-institutions';
import { Proposals0003 } from './0003-proposals';
import { History0004 } from './0004-history';
import { Matching0005 } from './0005-matching';
import { Writes0006 } from './0006-writes';
import { Accounts0007 } from './0007-accounts';
import { Memberships0008 } from './0008-memberships';
import { Partnerships0009 } from './0009-partnerships';
import { Verification0010 } from './0010-verification';
import { Notices0011 } from './0011-notices';
import { Privacy0012 } from './0012-privacy';
import { Activities0013 } from './0013-activities';
import { PartnerGraph0014 } from './0014-partner-graph';

/** In the order in which they run. A migration that has landed is never edited: the next one mends it. */
export const migrations = [
  Reference0001,
  Institutions0002,
  Proposals0003,
  History0004,
  Matching0005,
  Writes0006,
  Accounts0007,
  Memberships0008,
  Partnerships0009,
  Verification0010,
  Notices0011,
  Privacy0012,
  Activities0013,
  PartnerGraph0014,
];
