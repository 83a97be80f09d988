import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProposalEntity } from '../proposals/proposal.entity';
import type { AgreementConfirmation } from './agreement';
import { AgreementEntity } from './agreement.entity';

@Entity('agreement_confirmation')
export class AgreementConfirmationEntity implements AgreementConfirmation {
  @ForeignKey(() => AgreementEntity, { name: 'agreement_confirmation_agreement_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'agreement_confirmation_pk' })
  agreementId: string;

  @ForeignKey(() => ProposalEntity, { name: 'agreement_confirmation_proposal_fk' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'agreement_confirmation_pk' })
  proposalId: string;

  @Column({ type: 'timestamptz', name: 'confirmed_at', precision: 3 })
  confirmedAt: Date;
}
