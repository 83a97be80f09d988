import { whereSpoken } from '../participants/spoken-languages.repository';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import { readList, type List } from '../database/list';
import type { PageRequest } from '../database/keyset';
import { searchQuery } from '../text/search-query';
import { keptSql } from '../institutions/merges.repository';
import type { IsoDate } from '../validation/dates';
import type { DateWindow } from './date-rules';
import type { CapabilitySide, Modality, PartnerRole, ProposalKind, ProposalStatus } from './proposal';
import type { ProposalEntity } from './proposal.entity';
import { proposalOrders, type ProposalOrderName } from './proposal-orders';
import { expiringStatuses } from './proposal-states';
import type { ListedProposal } from './listed-proposal';
import { readProposalPage, type ProposalParts } from './proposal-page.repository';
import { onlyNamed, proposalRows } from './proposals.repository';

/** A filter whose codes are checked and resolved; null asks for nothing. */
export interface ProposalCriteria {
  readonly kinds: readonly ProposalKind[] | null;
  readonly roles: readonly PartnerRole[] | null;
  readonly capability: CapabilityCriteria | null;
  /** Alpha-3. */
  readonly countries: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly windowOverlaps: DateWindow | null;
  readonly statuses: readonly ProposalStatus[] | null;
  readonly institutionId: string | null;
  readonly search: string | null;
  readonly validOn: IsoDate | null;
  /** Only those to which the viewer's institutions were invited. */
  readonly invited: boolean;
}

/** Conditions that one and the same capability meets. */
export interface CapabilityCriteria {
  readonly side: CapabilitySide | null;
  /** Each with all that stands below it. */
  readonly themes: readonly string[] | null;
  readonly sdgGoals: readonly number[] | null;
  readonly sdgTargets: readonly string[] | null;
  readonly modalities: readonly Modality[] | null;
}

/** Where `parts` says what of each is asked for, that is read in one statement; without it whole rows, and the rest by loaders. */
export function listProposals(
  db: EntityManager,
  scope: Scope,
  criteria: ProposalCriteria,
  order: ProposalOrderName,
  page: PageRequest,
  today: IsoDate,
  parts: ProposalParts | null = null,
): Promise<List<ListedProposal>> {
  const query = filteredProposals(db, scope, criteria, today);
  const identity = ['proposals', criteria, scope.identity];
  return parts === null
    ? readList(query, proposalOrders[order], page, identity)
    : readList(query, proposalOrders[order], page, identity, readProposalPage(db, parts));
}

/** The proposals that meet the criteria, of those that the viewer may see on that day. */
export function filteredProposals(
  db: EntityManager,
  scope: Scope,
  criteria: ProposalCriteria,
  today: IsoDate,
): SelectQueryBuilder<ProposalEntity> {
  const query = proposalRows(db, scope, today);
  const { kinds, roles, countries, languages, windowOverlaps, statuses, institutionId, search, validOn } =
    criteria;
  if (kinds) query.andWhere('proposal.kind = ANY(:kinds)', { kinds });
  if (roles) query.andWhere('proposal.roles && :roles::text[]', { roles });
  if (criteria.capability) whereCapability(query, criteria.capability);
  if (countries) {
    query.andWhere(
      'proposal.institution_id IN (SELECT id FROM institution WHERE country = ANY(:countries))',
      {
        countries,
      },
    );
  }
  if (languages) whereSpoken(query, languages);
  if (windowOverlaps) {
    query.andWhere('proposal.window_from <= :to AND proposal.window_to >= :from', { ...windowOverlaps });
  }
  if (statuses) whereStatus(query, statuses, today);
  if (institutionId !== null) {
    onlyNamed(query, scope).andWhere(`proposal.institution_id = ${keptSql(':institutionId')}`, {
      institutionId,
    });
  }
  if (search !== null) {
    // Fenced, so that the search's own index finds them: PostgreSQL would walk the order's index and search row by row, which for
    // a rare word means every row there is.
    query.andWhere(
      `proposal.id IN (
        WITH found AS MATERIALIZED (
          SELECT id FROM proposal WHERE proposal_search_vector(terms) @@ :search::tsquery
        ) SELECT id FROM found)`,
      { search: searchQuery(search) },
    );
  }
  if (criteria.invited)
    query.andWhere('proposal.id = ANY(:guestOf::uuid[])', { guestOf: [...scope.invited] });
  if (validOn !== null) query.andWhere('proposal.valid_until >= :validOn', { validOn });
  return query;
}

/** By the status on that day, whether or not the sweep has recorded it: `statusOn` in SQL. */
function whereStatus(
  query: SelectQueryBuilder<ProposalEntity>,
  statuses: readonly ProposalStatus[],
  today: IsoDate,
): void {
  query.andWhere(
    `CASE WHEN proposal.status = ANY(:expiringStatuses) AND proposal.valid_until < :asOf THEN 'EXPIRED'
      ELSE proposal.status END = ANY(:statuses)`,
    { statuses, expiringStatuses, asOf: today },
  );
}

function whereCapability(
  query: SelectQueryBuilder<ProposalEntity>,
  { side, themes, sdgGoals, sdgTargets, modalities }: CapabilityCriteria,
): void {
  const conditions: string[] = [];
  if (side !== null) conditions.push('capability.side = :side');
  if (themes) conditions.push("capability.theme || '.' LIKE ANY(:themes)");
  if (sdgTargets) conditions.push('capability.sdg_targets && :sdgTargets::text[]');
  if (modalities) conditions.push('capability.modality = ANY(:modalities)');
  if (sdgGoals) {
    conditions.push(
      "EXISTS (SELECT FROM unnest(capability.sdg_targets) AS target WHERE split_part(target, '.', 1) = ANY(:sdgGoals))",
    );
  }
  query.andWhere(
    `proposal.id IN (SELECT capability.proposal_id FROM capability WHERE ${conditions.join(' AND ')})`,
    {
      side,
      // An underscore in a code is itself, and not any character.
      themes: themes?.map((code) => `${code.replaceAll('_', '\\_')}.%`),
      sdgTargets,
      modalities,
      sdgGoals: sdgGoals?.map(String),
    },
  );
}
