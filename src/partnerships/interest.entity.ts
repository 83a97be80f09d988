import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DeclineReason, Interest, InterestState } from './interest';

@Entity('interest')
@Index('interest_current_ux', ['proposalSet'], { unique: true, where: 'closed_at IS NULL' })
@Index('interest_set_ix', ['proposalSet', 'sentAt'])
@Index('interest_sent_ix', ['sentAt', 'id'])
@Index('interest_due_ix', ['expiresAt', 'id'], { where: "state = 'INTEREST_SENT'" })
@Check('interest_state', "state IN ('INTEREST_SENT', 'MUTUAL', 'DECLINED', 'WITHDRAWN', 'EXPIRED')")
@Check('interest_closed', "state = 'MUTUAL' OR (state = 'INTEREST_SENT') = (closed_at IS NULL)")
@Check('interest_reason', "(state = 'DECLINED') = (decline_reason IS NOT NULL)")
export class InterestEntity implements Interest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'interest_pk' })
  id: string;

  @Column('text', { name: 'proposal_set' })
  proposalSet: string;

  @Column('text')
  state: InterestState;

  @Column({ type: 'timestamptz', name: 'sent_at', precision: 3 })
  sentAt: Date;

  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 })
  expiresAt: Date;

  @Column({ type: 'timestamptz', name: 'reminded_at', precision: 3, nullable: true })
  remindedAt: Date | null;

  @Column('text', { name: 'decline_reason', nullable: true })
  declineReason: DeclineReason | null;

  @Column('text', { name: 'decline_text', nullable: true })
  declineText: string | null;

  @Column({ type: 'timestamptz', name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('boolean')
  illustrative: boolean;
}
