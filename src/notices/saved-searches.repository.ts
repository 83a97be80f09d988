import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import type { ListOrder } from '../database/list';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import type { ProposalCriteria } from '../proposals/proposal-list.repository';
import { filteredProposals } from '../proposals/proposal-list.repository';
import type { IsoDate } from '../validation/dates';
import { fail } from '../validation/faults';
import { searchLimits, type SavedSearch } from './saved-search';
import { SavedSearchEntity } from './saved-search.entity';

/** What every list of saved searches is cut out of: the viewer's own. */
export function savedSearchRows(db: EntityManager, { viewer }: Scope): SelectQueryBuilder<SavedSearchEntity> {
  return db.createQueryBuilder(SavedSearchEntity, 'search').where('search.account_id = :ownAccount', {
    ownAccount: viewer.kind === 'SIGNED_IN' ? viewer.accountId : null,
  });
}

export const newestSearches: ListOrder<SavedSearchEntity> = {
  columns: [
    { sql: 'search.created_at', type: 'timestamptz', descending: true },
    { sql: 'search.id', type: 'uuid', descending: true },
  ],
  keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
};

export async function findSavedSearches(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(SavedSearchEntity | null)[]> {
  const rows = await savedSearchRows(db, scope).andWhere('search.id = ANY(:ids)', { ids }).getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** The search that a change starts from. */
export async function findSavedSearchAt(
  db: EntityManager,
  { id, revision }: Pick<SavedSearch, 'id' | 'revision'>,
  scope: Scope,
): Promise<SavedSearch> {
  const [stored] = await findSavedSearches(db, [id], scope);
  if (!stored) fail('NOT_FOUND', 'There is no such saved search.', ['id']);
  checkRevision(stored, revision);
  return stored;
}

/** One account saves one search after the other, so that together they do not pass the limit. */
export async function insertSavedSearch(db: EntityManager, search: SavedSearch): Promise<void> {
  await db.query('SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE', [search.accountId]);
  const kept = await db.countBy(SavedSearchEntity, { accountId: search.accountId });
  if (kept >= searchLimits.perAccount) {
    fail('LIMIT_REACHED', `An account keeps at most ${searchLimits.perAccount} searches.`);
  }
  await db.insert(SavedSearchEntity, search);
}

export async function updateSavedSearch(
  db: EntityManager,
  { id, revision, ...changes }: Pick<SavedSearch, 'id' | 'revision'> & Partial<SavedSearch>,
): Promise<void> {
  await updateRevision(db, SavedSearchEntity, { id, revision }, changes as never);
}

export async function deleteSavedSearch(db: EntityManager, { id }: Pick<SavedSearch, 'id'>): Promise<void> {
  await db.delete(SavedSearchEntity, { id });
}

/** The next searches that want to tell of what is new, whosever they are, in the order of their ids. */
export function alertingSearches(
  db: EntityManager,
  after: string | null,
  most: number,
): Promise<SavedSearchEntity[]> {
  const query = db.createQueryBuilder(SavedSearchEntity, 'search').where('search.alerts');
  if (after !== null) query.andWhere('search.id > :after', { after });
  return query.orderBy('search.id').limit(most).getMany();
}

/** Whether the criteria find this very proposal, for a viewer of that scope. */
export function findsProposal(
  db: EntityManager,
  scope: Scope,
  criteria: ProposalCriteria,
  proposalId: string,
  today: IsoDate,
): Promise<boolean> {
  return filteredProposals(db, scope, criteria, today)
    .andWhere('proposal.id = :theOne', { theOne: proposalId })
    .getExists();
}
