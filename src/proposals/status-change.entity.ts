import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ProposalStatus, StatusChange } from './proposal';
import { ProposalEntity } from './proposal.entity';

@Entity('status_change')
export class StatusChangeEntity implements StatusChange {
  @ForeignKey(() => ProposalEntity, { name: 'status_change_proposal_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'status_change_pk' })
  proposalId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'status_change_pk' })
  number: number;

  @Column('text', { name: 'from_status', nullable: true })
  fromStatus: ProposalStatus | null;

  @Column('text', { name: 'to_status' })
  toStatus: ProposalStatus;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'changed_by' })
  changedBy: string;

  @Column({ type: 'timestamptz', name: 'changed_at', precision: 3 })
  changedAt: Date;
}
