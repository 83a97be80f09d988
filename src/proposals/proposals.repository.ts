import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import { checkRevision, updateRevision } from '../database/revision';
import { inOrder } from '../graphql/loader';
import { CallEntity } from '../programmes/call.entity';
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
  return visibleRows(db, scope, 'AND proposal.valid_until >= :today').setParameters({ today });
}

function visibleRows(db: EntityManager, scope: Scope, onThatDay: string): SelectQueryBuilder<ProposalEntity> {
  const query = db.createQueryBuilder(ProposalEntity, 'proposal');
  if (scope.everything) return query.where('TRUE');
  const open = `proposal.status = 'PUBLISHED' ${onThatDay}
    AND (proposal.visibility = ANY(:openVisibilities)${invitedSql(scope)})`;
  return query.where(`(${open}${seenAlwaysSql(scope)})`, {
    openVisibilities: openVisibilities(scope),
    ...seenAlwaysParameters(scope),
  });
}

function invitedSql({ invited }: Scope): string {
  return invited.size > 0 ? ' OR proposal.id = ANY(:invited::uuid[])' : '';
}

/** `isSeenAlways` in SQL, as one more alternative. Where the viewer has nothing of the kind nothing is asked, so that the plan stays plain. */
function seenAlwaysSql({ institutions, partnered, organises }: Scope): string {
  const alternatives = [
    institutions.size > 0 && 'proposal.institution_id = ANY(:ownInstitutions::uuid[])',
    partnered.size > 0 && 'proposal.id = ANY(:partnered::uuid[])',
    organises.size > 0 &&
      "proposal.status <> 'DRAFT' AND proposal.call_id IN (SELECT id FROM call WHERE programme_id = ANY(:organises::uuid[]))",
  ];
  return alternatives.map((sql) => (sql === false ? '' : ` OR ${sql}`)).join('');
}

function seenAlwaysParameters({ institutions, partnered, organises, invited }: Scope): object {
  return {
    ownInstitutions: [...institutions],
    partnered: [...partnered],
    organises: [...organises],
    invited: [...invited],
  };
}

/** What waits for a review, of that which the viewer may see: in calls of whichever programme. */
export function submittedRows(db: EntityManager, scope: Scope): SelectQueryBuilder<ProposalEntity> {
  return visibleRows(db, scope, '')
    .innerJoin(CallEntity, 'call', 'call.id = proposal.call_id')
    .andWhere("proposal.status = 'SUBMITTED'");
}

/** Leaves out those whose institution the viewer may not learn: a list of an institution's proposals would tell. `isNamed` in SQL. */
export function onlyNamed<T extends SelectQueryBuilder<ProposalEntity>>(query: T, scope: Scope): T {
  if (scope.everything) return query;
  return query.andWhere(
    `(proposal.visibility <> 'ANONYMISED_UNTIL_MUTUAL'${seenAlwaysSql(scope)})`,
    seenAlwaysParameters(scope),
  );
}

/** Those that the viewer may see as long as they stand: whether they stand today is for `isVisible` to say. */
export async function findProposals(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(ProposalEntity | null)[]> {
  const rows = await visibleRows(db, scope, '').andWhere('proposal.id = ANY(:ids)', { ids }).getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** The proposal that a change starts from; a stale revision is refused before anything is checked against it. */
export async function findProposalAt(
  db: EntityManager,
  { id, revision }: Pick<Proposal, 'id' | 'revision'>,
  scope: Scope,
): Promise<Proposal> {
  const stored = await findProposal(db, id, scope, ['id']);
  checkRevision(stored, revision);
  return stored;
}

/** The same where it is acted on in whichever revision it is; refused at the path where the viewer may not see it. */
export async function findProposal(
  db: EntityManager,
  id: string,
  scope: Scope,
  path: readonly string[],
): Promise<Proposal> {
  const [stored] = await findProposals(db, [id], scope);
  return stored ?? fail('NOT_FOUND', 'There is no such proposal.', path);
}

export async function insertProposal(db: EntityManager, proposal: Proposal): Promise<void> {
  await db.insert(ProposalEntity, toRow(proposal));
}

/** Writes the next revision; refused where the stored one is not `revision`. Holds the row until the transaction ends. */
export async function updateProposal(
  db: EntityManager,
  {
    id,
    revision,
    ...changes
  }: Pick<Proposal, 'id' | 'revision'> & Partial<Omit<Proposal, 'country' | 'programmeId'>>,
): Promise<void> {
  await updateRevision(db, ProposalEntity, { id, revision }, toRow(changes));
}

/** TypeORM's columns are writable arrays, the domain's are not. */
function toRow<T extends Partial<Proposal>>(
  proposal: T,
): T & { -readonly [K in keyof ProposalEntity]?: ProposalEntity[K] } {
  return proposal as never;
}
