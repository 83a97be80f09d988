import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Agreement, AgreementKind, AgreementState } from './agreement';
import { PartnershipEntity } from './partnership.entity';

@Entity('agreement')
@Index('agreement_partnership_ix', ['partnershipId', 'createdAt', 'id'])
@Index('agreement_created_ix', ['createdAt', 'id'])
@Check('agreement_kind', "kind IN ('LETTER_OF_INTENT', 'MEMORANDUM', 'WORK_PLAN', 'PROJECT', 'CONTRACT')")
@Check('agreement_state', "state IN ('PROPOSED', 'AGREED', 'WITHDRAWN')")
@Check('agreement_days', 'starts_on <= ends_on')
export class AgreementEntity implements Agreement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_pk' })
  id: string;

  @ForeignKey(() => PartnershipEntity, { name: 'agreement_partnership_fk' })
  @Column('uuid', { name: 'partnership_id', nullable: true })
  partnershipId: string | null;

  @Column('text')
  kind: AgreementKind;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('date', { name: 'signed_on', nullable: true })
  signedOn: string | null;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('text', { name: 'document_link', nullable: true })
  documentLink: string | null;

  @Column('boolean')
  confidential: boolean;

  @Column('text')
  state: AgreementState;

  @Column('boolean')
  illustrative: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;
}
