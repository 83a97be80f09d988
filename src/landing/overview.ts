import type { EntityManager } from 'typeorm';
import { scopeOf } from '../access/scope';
import { stranger } from '../access/viewer';
import { findInstitutions } from '../institutions/institutions.repository';
import { listProposals, type ProposalCriteria } from '../proposals/proposal-list.repository';
import type { ProposalKind } from '../proposals/proposal';
import { isNamed } from '../proposals/proposal-visibility';
import { findCountry } from '../reference/catalogue';
import { dayOf } from '../validation/dates';
import { countInstitutions } from './counts.repository';

/** What the landing page says: nothing that a stranger would not see over GraphQL. */
export interface Overview {
  readonly countries: number;
  readonly institutions: number;
  readonly openProposals: number;
  readonly offers: readonly Latest[];
  readonly requests: readonly Latest[];
}

export interface Latest {
  readonly title: string;
  /** Null where the proposal is anonymised. */
  readonly institution: string | null;
  readonly country: string | null;
  readonly validUntil: string;
  readonly illustrative: boolean;
}

const anything: ProposalCriteria = {
  kinds: null,
  roles: null,
  capability: null,
  countries: null,
  languages: null,
  windowOverlaps: null,
  statuses: ['PUBLISHED'],
  institutionId: null,
  search: null,
  validOn: null,
  invited: false,
};
const latestShown = 6;

export async function readOverview(db: EntityManager, now: Date): Promise<Overview> {
  const counted = await countInstitutions(db);
  const open = await list(db, null, 1, now);
  return {
    ...counted,
    openProposals: await open.totalCount(),
    offers: await latest(db, ['OFFER', 'TWO_WAY'], now),
    requests: await latest(db, ['REQUEST', 'TWO_WAY'], now),
  };
}

function list(db: EntityManager, kinds: readonly ProposalKind[] | null, first: number, now: Date) {
  const criteria = { ...anything, kinds };
  return listProposals(
    db,
    scopeOf(stranger),
    criteria,
    'RECENTLY_PUBLISHED',
    { first, after: null },
    dayOf(now),
  );
}

async function latest(db: EntityManager, kinds: readonly ProposalKind[], now: Date): Promise<Latest[]> {
  const { page } = await list(db, kinds, latestShown, now);
  const proposals = page.rows;
  const institutions = await findInstitutions(
    db,
    proposals.map(({ institutionId }) => institutionId),
  );
  return proposals.map((proposal, at) => ({
    title: proposal.title,
    institution: isNamed(scopeOf(stranger), proposal) ? (institutions[at]?.name ?? null) : null,
    country: proposal.country === null ? null : (findCountry(proposal.country)?.names.en ?? null),
    validUntil: proposal.validUntil,
    illustrative: proposal.illustrative,
  }));
}
