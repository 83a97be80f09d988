import type { Scope } from '../access/scope';
import type { PageRequest } from '../database/keyset';
import type { List } from '../database/list';
import { defineListsUnder } from '../graphql/lists-under';
import type { Loaders } from '../graphql/loader';
import type { IsoDate } from '../validation/dates';
import type { FollowUpEntity } from './follow-up.entity';
import { byDueDay, filteredFollowUps, followUpRows, type FollowUpCriteria } from './follow-ups.repository';

interface Request {
  readonly loaders: Loaders;
  readonly scope: Scope;
}

type ReadUnder = (request: Request, key: string, page: PageRequest) => Promise<List<FollowUpEntity>>;

// The same question must be the same loader within a request, or nothing would be gathered; with the request it goes.
const known = new WeakMap<Loaders, Map<string, ReadUnder>>();

/** A page of the follow-ups of a partnership, by its key: one statement for all partnerships of an answer. */
export function followUpsUnder(
  request: Request,
  criteria: FollowUpCriteria,
  today: IsoDate,
  key: string,
  page: PageRequest,
): Promise<List<FollowUpEntity>> {
  const ofRequest = known.get(request.loaders) ?? new Map<string, ReadUnder>();
  known.set(request.loaders, ofRequest);
  const name = JSON.stringify(criteria);
  const read = ofRequest.get(name) ?? readUnder(criteria, today);
  ofRequest.set(name, read);
  return read(request, key, page);
}

function readUnder(criteria: FollowUpCriteria, today: IsoDate): ReadUnder {
  return defineListsUnder<FollowUpEntity>({
    rows: (db, scope) => filteredFollowUps(followUpRows(db, scope), criteria, today),
    parent: { sql: 'follow_up.partnership_id', type: 'uuid', of: ({ partnershipId }) => partnershipId },
    order: byDueDay,
    identity: (scope) => ['Partnership.followUps', criteria, scope.identity],
  });
}
