import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProposalEntity } from '../proposals/proposal.entity';
import type { Outcome, OutcomeScore } from './outcome';
import { PartnershipEntity } from './partnership.entity';

@Entity('outcome')
export class OutcomeEntity implements Outcome {
  @ForeignKey(() => PartnershipEntity, { name: 'outcome_partnership_fk' })
  @PrimaryColumn('uuid', { name: 'partnership_id', primaryKeyConstraintName: 'outcome_pk' })
  partnershipId: string;

  @ForeignKey(() => ProposalEntity, { name: 'outcome_proposal_fk' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'outcome_pk' })
  proposalId: string;

  @Column('jsonb')
  scores: OutcomeScore[];

  @Column('text', { nullable: true })
  comment: string | null;

  @Column({ type: 'timestamptz', name: 'answered_at', precision: 3 })
  answeredAt: Date;
}
