import type { Scope } from '../access/scope';
import type { List } from '../database/list';
import type { PageRequest } from '../database/keyset';
import type { Loaders } from '../graphql/loader';
import { InstitutionEntity } from '../institutions/institution.entity';
import { defineListsUnder } from '../graphql/lists-under';
import type { IsoDate } from '../validation/dates';
import type { ProposalEntity } from './proposal.entity';
import { filteredProposals, type ProposalCriteria } from './proposal-list.repository';
import { proposalOrders, type ProposalOrderName } from './proposal-orders';
import { onlyNamed } from './proposals.repository';

/** What one field of one operation asks for under every parent alike. */
export interface ProposalsUnder {
  readonly parent: 'Institution' | 'Country' | 'Call';
  readonly criteria: ProposalCriteria;
  readonly order: ProposalOrderName;
  readonly today: IsoDate;
}

interface Request {
  readonly loaders: Loaders;
  readonly scope: Scope;
}

type ReadUnder = (request: Request, key: string, page: PageRequest) => Promise<List<ProposalEntity>>;

// The same question must be the same loader within a request, or nothing would be gathered; with the request it goes.
const known = new WeakMap<Loaders, Map<string, ReadUnder>>();

/** A page of the proposals of an institution or a call (by its key) or of a country (by its alpha-3): one statement for all parents. */
export function proposalsUnder(
  request: Request,
  asked: ProposalsUnder,
  key: string,
  page: PageRequest,
): Promise<List<ProposalEntity>> {
  const ofRequest = known.get(request.loaders) ?? new Map<string, ReadUnder>();
  known.set(request.loaders, ofRequest);
  const name = JSON.stringify(asked);
  const read = ofRequest.get(name) ?? readUnder(asked);
  ofRequest.set(name, read);
  return read(request, key, page);
}

function readUnder({ parent, criteria, order, today }: ProposalsUnder): ReadUnder {
  return defineListsUnder<ProposalEntity>({
    rows: (db, scope) => {
      const query = filteredProposals(db, scope, criteria, today);
      if (parent === 'Institution') return onlyNamed(query, scope);
      if (parent === 'Call') return query;
      return query.innerJoin(InstitutionEntity, 'institution', 'institution.id = proposal.institution_id');
    },
    parent: parents[parent],
    order: proposalOrders[order],
    identity: (scope) => [`${parent}.proposals`, criteria, scope.identity],
  });
}

const parents = {
  Institution: { type: 'uuid', has: 'proposal.institution_id = parent.key' },
  Call: { type: 'uuid', has: 'proposal.call_id = parent.key' },
  Country: { type: 'text', has: 'institution.country = parent.key' },
} as const;
