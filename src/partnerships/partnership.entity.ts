import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InterestEntity } from './interest.entity';
import type { Partnership, PartnershipState } from './partnership';

@Entity('partnership')
@Index('partnership_opened_ix', ['openedAt', 'id'])
@Check('partnership_state', "state IN ('NEGOTIATING', 'AGREED', 'IN_IMPLEMENTATION', 'COMPLETED', 'ENDED')")
@Check('partnership_closed', "(state IN ('COMPLETED', 'ENDED')) = (closed_at IS NOT NULL)")
@Check('partnership_reason', "(state = 'ENDED') = (end_reason IS NOT NULL)")
export class PartnershipEntity implements Partnership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'partnership_pk' })
  id: string;

  @ForeignKey(() => InterestEntity, { name: 'partnership_interest_fk' })
  @Index('partnership_interest_ux', { unique: true })
  @Column('uuid', { name: 'interest_id' })
  interestId: string;

  @Column('text')
  state: PartnershipState;

  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3 })
  openedAt: Date;

  @Column({ type: 'timestamptz', name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason: string | null;

  @Column('boolean')
  illustrative: boolean;
}
