import { In, type EntityManager } from 'typeorm';
import { refuseDuplicates } from '../database/duplicates';
import { grouped } from '../graphql/loader';
import type { Organiser } from './organiser';
import { OrganiserEntity } from './organiser.entity';

/** The organisers of each of the programmes, the first appointed first. */
export async function findOrganisers(
  db: EntityManager,
  programmeIds: readonly string[],
): Promise<OrganiserEntity[][]> {
  const rows = await db.find(OrganiserEntity, {
    where: { programmeId: In([...programmeIds]) },
    order: { appointedAt: 'ASC', accountId: 'ASC' },
  });
  return grouped(programmeIds, rows, ({ programmeId }) => programmeId);
}

/** An account organises a programme once: the primary key decides. */
export function insertOrganiser(db: EntityManager, organiser: Organiser, path: string): Promise<void> {
  return refuseDuplicates(
    async () => {
      await db.insert(OrganiserEntity, organiser);
    },
    { organiser_pk: { path: [path], message: 'This account organises the programme already.' } },
  );
}

/** Answers whether there was such an organiser. */
export async function deleteOrganiser(
  db: EntityManager,
  { programmeId, accountId }: Pick<Organiser, 'programmeId' | 'accountId'>,
): Promise<boolean> {
  const { affected } = await db.delete(OrganiserEntity, { programmeId, accountId });
  return affected === 1;
}
