import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import { grouped, inOrder } from '../graphql/loader';
import type { Agreement, AgreementConfirmation, AgreementParty, AgreementState } from './agreement';
import { AgreementConfirmationEntity } from './agreement-confirmation.entity';
import { AgreementPartyEntity } from './agreement-party.entity';
import { AgreementEntity } from './agreement.entity';
import { concernsViewer, ownInstitutions } from './interests.repository';

/** What every list of agreements is cut out of: what is agreed and not confidential, and what the viewer's institutions stand in. */
export function agreementRows(db: EntityManager, scope: Scope): SelectQueryBuilder<AgreementEntity> {
  const query = db.createQueryBuilder(AgreementEntity, 'agreement');
  if (scope.everything) return query.where('TRUE');
  return query.where(
    `((agreement.state = 'AGREED' AND NOT agreement.confidential)
      OR agreement.partnership_id IN (SELECT id FROM partnership WHERE ${concernsViewer('interest_id')})
      OR agreement.id IN (SELECT agreement_id FROM agreement_party WHERE institution_id = ANY(:ownInstitutions::uuid[])))`,
    ownInstitutions(scope),
  );
}

export async function findAgreements(
  db: EntityManager,
  ids: readonly string[],
  scope: Scope,
): Promise<(AgreementEntity | null)[]> {
  const rows = await agreementRows(db, scope).andWhere('agreement.id = ANY(:ids)', { ids }).getMany();
  return inOrder(ids, rows, ({ id }) => id);
}

/** The parties of agreements that stand alone, in the order given. */
export async function findParties(
  db: EntityManager,
  agreementIds: readonly string[],
): Promise<AgreementPartyEntity[][]> {
  const rows = await db.find(AgreementPartyEntity, {
    where: { agreementId: In([...agreementIds]) },
    order: { agreementId: 'ASC', position: 'ASC' },
  });
  return grouped(agreementIds, rows, ({ agreementId }) => agreementId);
}

export async function findConfirmations(
  db: EntityManager,
  agreementIds: readonly string[],
): Promise<AgreementConfirmationEntity[][]> {
  const rows = await db.findBy(AgreementConfirmationEntity, { agreementId: In([...agreementIds]) });
  return grouped(agreementIds, rows, ({ agreementId }) => agreementId);
}

/** The members of each agreement's partnership; none where it stands alone. Whoever may see an agreement may see its parties. */
export async function findPartyMembers(
  db: EntityManager,
  agreementIds: readonly string[],
): Promise<PartyMember[][]> {
  const rows = await db.query<PartyMember[]>(
    `SELECT agreement.id AS "agreementId", member.proposal_id AS "proposalId", proposal.institution_id AS "institutionId"
     FROM agreement JOIN partnership ON partnership.id = agreement.partnership_id
     JOIN interest_member member ON member.interest_id = partnership.interest_id
     JOIN proposal ON proposal.id = member.proposal_id
     WHERE agreement.id = ANY($1) ORDER BY agreement.id, member.role`,
    [agreementIds],
  );
  return grouped(agreementIds, rows, ({ agreementId }) => agreementId);
}

export interface PartyMember {
  readonly agreementId: string;
  readonly proposalId: string;
  readonly institutionId: string;
}

export async function insertAgreement(
  db: EntityManager,
  agreement: Agreement,
  parties: readonly AgreementParty[] = [],
): Promise<void> {
  await db.insert(AgreementEntity, agreement);
  if (parties.length > 0) await db.insert(AgreementPartyEntity, [...parties]);
}

export async function updateAgreementState(
  db: EntityManager,
  id: string,
  state: AgreementState,
): Promise<void> {
  await db.update(AgreementEntity, { id }, { state });
}

/** A member that has confirmed already has done so. */
export async function insertConfirmations(
  db: EntityManager,
  confirmations: readonly AgreementConfirmation[],
): Promise<void> {
  await db.query(
    `INSERT INTO agreement_confirmation (agreement_id, proposal_id, confirmed_at)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
     ON CONFLICT ON CONSTRAINT agreement_confirmation_pk DO NOTHING`,
    [
      confirmations.map(({ agreementId }) => agreementId),
      confirmations.map(({ proposalId }) => proposalId),
      confirmations.map(({ confirmedAt }) => confirmedAt),
    ],
  );
}
