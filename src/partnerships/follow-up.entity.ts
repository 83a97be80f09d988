import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ParticipantEntity } from '../participants/participant.entity';
import type { FollowUp, FollowUpState } from './follow-up';
import { PartnershipEntity } from './partnership.entity';

@Entity('follow_up')
@Index('follow_up_partnership_ix', ['partnershipId', 'dueOn', 'id'])
@Index('follow_up_due_ix', ['dueOn', 'id'], { where: "state = 'OPEN' AND due_told_at IS NULL" })
@Check('follow_up_state', "state IN ('OPEN', 'DONE', 'CANCELLED')")
export class FollowUpEntity implements FollowUp {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_up_pk' })
  id: string;

  @ForeignKey(() => PartnershipEntity, { name: 'follow_up_partnership_fk' })
  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Column('text')
  title: string;

  @ForeignKey(() => ParticipantEntity, { name: 'follow_up_owner_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('text')
  state: FollowUpState;

  @Column({ type: 'timestamptz', name: 'due_told_at', precision: 3, nullable: true })
  dueToldAt: Date | null;

  @Column('integer')
  revision: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 })
  updatedAt: Date;
}
