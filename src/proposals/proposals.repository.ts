import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/policy';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import type { IsoDate } from '../validation/dates';
import { fail } from '../validation/faults';
import type { Proposal } from './proposal';
import { ProposalEntity } from './proposal.entity';
import { openVisibilities } from './proposal-visibility';

/** What every list of proposals is cut out of: those that the viewer may see on that day. `isVisible` says the same of one. */
export function proposalRows(
  db: EntityManager,
  scope: Scope,
  today: IsoDate,
): SelectQueryBuilder<ProposalEntity> {
  const query = rowsOnAnyDay(db, scope);
  return scope.allProposals ? query : query.andWhere('proposal.valid_until >= :today', { today });
}

function rowsOnAnyDay(db: EntityManager, scope: Scope): SelectQueryBuilder<ProposalEntity> {
  const query = db.createQueryBuilder(ProposalEntity, 'proposal').where('TRUE');
  if (scope.allProposals) return query;
  return query
    .andWhere("proposal.status = 'PUBLISHED'")
    .andWhere('proposal.visibility = ANY(:openVisibilities)', { openVisibilities });
}

/** Those that the viewer may see as long as they stand: whether they stand today is for `isVisible` to say. */
export async function findProposals(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(ProposalEntity | null)[]> {
  const rows = await rowsOnAnyDay(db, scope).andWhere('proposal.id = ANY(:ids)', { ids }).getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** The proposal that a change starts from; a stale revision is refused before anything is checked against it. */
export async function findProposalAt(
  db: EntityManager,
  { id, revision }: Pick<Proposal, 'id' | 'revision'>,
  scope: Scope,
): Promise<Proposal> {
  const [stored] = await findProposals(db, [id], scope);
  if (!stored) fail('NOT_FOUND', 'There is no such proposal.', ['id']);
  checkRevision(stored, revision);
  return stored;
}

export async function insertProposal(db: EntityManager, proposal: Proposal): Promise<void> {
  await db.insert(ProposalEntity, toRow(proposal));
}

/** Writes the next revision; refused where the stored one is not `revision`. Holds the row until the transaction ends. */
export async function updateProposal(
  db: EntityManager,
  { id, revision, ...changes }: Pick<Proposal, 'id' | 'revision'> & Partial<Omit<Proposal, 'country'>>,
): Promise<void> {
  await updateRevision(db, ProposalEntity, { id, revision }, toRow(changes));
}

/** TypeORM's columns are writable arrays, the domain's are not. */
function toRow<T extends Partial<Proposal>>(
  proposal: T,
): T & { -readonly [K in keyof ProposalEntity]?: ProposalEntity[K] } {
  return proposal as never;
}
