import type { EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';
import { onlyNamed, proposalRows } from '../proposals/proposals.repository';
import type { IsoDate } from '../validation/dates';
import { fail } from '../validation/faults';
import type { OpenCapability } from './facts/missing-bridges';

const most = 50_000;

interface Row {
  readonly proposalId: string;
  readonly institution: string;
  readonly country: string | null;
  readonly side: OpenCapability['side'];
  readonly theme: string;
}

/** What open proposals need and give, of those that the viewer may see and whose institution the viewer may know. */
export async function openCapabilities(
  db: EntityManager,
  scope: Scope,
  today: IsoDate,
): Promise<OpenCapability[]> {
  const rows = await onlyNamed(proposalRows(db, scope, today), scope)
    .andWhere("proposal.status = 'PUBLISHED' AND proposal.valid_until >= :openOn", { openOn: today })
    .innerJoin('capability', 'capability', 'capability.proposal_id = proposal.id')
    .innerJoin('institution', 'institution', 'institution.id = proposal.institution_id')
    .select('proposal.id', 'proposalId')
    .addSelect('institution.id', 'institution')
    .addSelect('institution.country', 'country')
    .addSelect('capability.side', 'side')
    .addSelect('capability.theme', 'theme')
    .limit(most + 1)
    .getRawMany<Row>();
  if (rows.length > most) {
    fail('LIMIT_REACHED', `More than ${most} needs and gives are open: more than one answer may look at.`);
  }
  return rows.map(({ proposalId, institution, country, side, theme }) => ({
    proposalId,
    places: [`Institution:${institution}`, ...(country === null ? [] : [`Country:${country}`])],
    side,
    theme,
  }));
}
