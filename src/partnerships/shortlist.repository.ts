import type { EntityManager } from 'typeorm';
import { grouped } from '../graphql/loader';
import { ShortlistingEntity } from './shortlisting.entity';

/** How many matches a proposal may set aside. */
export const shortlistLimit = 100;

/** Answers whether there is room; what stands already is not added again. Whoever calls it holds the proposal. */
export async function addToShortlist(db: EntityManager, entry: ShortlistingEntity): Promise<boolean> {
  const added = await db.query<unknown[]>(
    `INSERT INTO shortlisting (proposal_id, counterpart_id, shortlisted_at)
     SELECT $1, $2, $3 WHERE (SELECT count(*) FROM shortlisting WHERE proposal_id = $1) < $4
     ON CONFLICT ON CONSTRAINT shortlisting_pk DO NOTHING RETURNING proposal_id`,
    [entry.proposalId, entry.counterpartId, entry.shortlistedAt, shortlistLimit],
  );
  const { proposalId, counterpartId } = entry;
  return added.length > 0 || db.existsBy(ShortlistingEntity, { proposalId, counterpartId });
}

export async function removeFromShortlist(
  db: EntityManager,
  entry: Pick<ShortlistingEntity, 'proposalId' | 'counterpartId'>,
): Promise<void> {
  await db.delete(ShortlistingEntity, { proposalId: entry.proposalId, counterpartId: entry.counterpartId });
}

/** What each of the proposals has set aside, the latest first. For its own people: who asks has judged that. */
export async function findShortlists(
  db: EntityManager,
  proposalIds: readonly string[],
): Promise<ShortlistingEntity[][]> {
  const rows = await db
    .createQueryBuilder(ShortlistingEntity, 'shortlisting')
    .where('shortlisting.proposal_id = ANY(:proposalIds)', { proposalIds })
    .orderBy('shortlisting.shortlisted_at', 'DESC')
    .addOrderBy('shortlisting.counterpart_id')
    .getMany();
  return grouped(proposalIds, rows, ({ proposalId }) => proposalId);
}
