import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { jsonRow } from '../database/json-rows';
import { InstitutionEntity } from '../institutions/institution.entity';
import { CapabilityEntity } from './capability.entity';
import type { ListedProposal } from './listed-proposal';
import type { CapabilitySide } from './proposal';
import { ProposalEntity } from './proposal.entity';

/** What is read of the proposals of a page; null where a part is not read along. */
export interface ProposalParts {
  readonly properties: readonly (keyof ProposalEntity)[] | 'all';
  readonly institution: readonly (keyof InstitutionEntity)[] | 'all' | null;
  readonly gives: readonly (keyof CapabilityEntity)[] | 'all' | null;
  readonly needs: readonly (keyof CapabilityEntity)[] | 'all' | null;
}

type Parts = NonNullable<ListedProposal['fetched']>;
type Fetched = { -readonly [K in keyof Parts]: Parts[K] };

/** A part of a row: its place in the statement, and what becomes of what stood there. */
interface Part {
  readonly sql: string;
  readonly revive: (read: never, into: Fetched) => void;
}

/**
 * Reads the rows of a list with what hangs on each, in one statement. Which rows is the query's to say, permissions included; what
 * of a row the viewer may see is the resolvers', as it is where each part is read by itself.
 */
export function readProposalPage(
  db: EntityManager,
  { properties, institution, gives, needs }: ProposalParts,
): (query: SelectQueryBuilder<ProposalEntity>) => Promise<ListedProposal[]> {
  const proposal = jsonRow(db, ProposalEntity, 'proposal', properties);
  const parts: Part[] = [];
  if (institution !== null) parts.push(institutionPart(db, institution));
  if (gives !== null) parts.push(capabilitiesPart(db, 'GIVES', gives));
  if (needs !== null) parts.push(capabilitiesPart(db, 'NEEDS', needs));
  const cells = [proposal.sql, ...parts.map(({ sql }) => sql)];
  return async (query) => {
    const rows = await query
      .select(`json_build_array(${cells.join(', ')})`, 'read')
      .getRawMany<{ read: readonly [readonly unknown[], ...never[]] }>();
    return rows.map(({ read: [row, ...along] }) => {
      const fetched: Fetched = {};
      for (const [at, { revive }] of parts.entries()) revive(along[at]!, fetched);
      return Object.assign(proposal.revive(row), { fetched });
    });
  };
}

function institutionPart(db: EntityManager, properties: NonNullable<ProposalParts['institution']>): Part {
  const { sql, revive } = jsonRow(db, InstitutionEntity, 'behind', properties);
  return {
    sql: `(SELECT ${sql} FROM institution behind WHERE behind.id = proposal.institution_id)`,
    revive: (row: readonly unknown[], into) => {
      into.institution = revive(row);
    },
  };
}

/** In the order given. */
function capabilitiesPart(
  db: EntityManager,
  side: CapabilitySide,
  properties: NonNullable<ProposalParts['needs']>,
): Part {
  const { sql, revive } = jsonRow(db, CapabilityEntity, 'listed', properties);
  return {
    // Sorted before they are put together, as the index has them: an aggregate that sorts does so anew for each row.
    sql: `(SELECT COALESCE(json_agg(cells), '[]') FROM (SELECT ${sql} AS cells FROM capability listed
      WHERE listed.proposal_id = proposal.id AND listed.side = '${side}' ORDER BY listed.position) AS sorted)`,
    revive: (rows: readonly (readonly unknown[])[], into) => {
      into[side === 'GIVES' ? 'gives' : 'needs'] = rows.map((row) => revive(row));
    },
  };
}
