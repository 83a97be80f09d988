import { Reference0001 } from './0001-reference';
import { Institutions0002 } from './0002-institutions';
import { Proposals0003 } from './0003-proposals';
import { History0004 } from './0004-history';
import { Matching0005 } from './0005-matching';

/** In the order in which they run. A migration that has landed is never edited: the next one mends it. */
export const migrations = [Reference0001, Institutions0002, Proposals0003, History0004, Matching0005];
