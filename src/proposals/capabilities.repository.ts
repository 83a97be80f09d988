import { In, type EntityManager } from 'typeorm';
import { grouped } from '../graphql/loader';
import { CapabilityEntity } from './capability.entity';
import type { ProposalDraft } from './proposal-draft';

/** What each of the proposals gives and needs, as listed. Whoever may see a proposal may see all of these. */
export async function findCapabilities(
  db: EntityManager,
  proposalIds: readonly string[],
): Promise<CapabilityEntity[][]> {
  const rows = await db.find(CapabilityEntity, {
    where: { proposalId: In([...proposalIds]) },
    order: { proposalId: 'ASC', side: 'ASC', position: 'ASC' },
  });
  return grouped(proposalIds, rows, ({ proposalId }) => proposalId);
}

export async function insertCapabilities(
  db: EntityManager,
  proposalId: string,
  { gives, needs }: Pick<ProposalDraft, 'gives' | 'needs'>,
): Promise<void> {
  const rows = [
    ...gives.map((give, position) => ({ ...give, importance: null, proposalId, position, side: 'GIVES' })),
    ...needs.map((need, position) => ({ ...need, proposalId, position, side: 'NEEDS' })),
  ];
  if (rows.length > 0) await db.insert(CapabilityEntity, rows as CapabilityEntity[]);
}

export async function replaceCapabilities(
  db: EntityManager,
  proposalId: string,
  sides: Pick<ProposalDraft, 'gives' | 'needs'>,
): Promise<void> {
  await db.delete(CapabilityEntity, { proposalId });
  await insertCapabilities(db, proposalId, sides);
}
