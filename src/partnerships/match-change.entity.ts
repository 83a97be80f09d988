import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PartnerRole } from '../proposals/proposal';
import { InterestEntity } from './interest.entity';
import type { MatchChange, MatchState } from './match-state';

@Entity('match_change')
export class MatchChangeEntity implements MatchChange {
  @ForeignKey(() => InterestEntity, { name: 'match_change_interest_fk' })
  @PrimaryColumn('uuid', { name: 'interest_id', primaryKeyConstraintName: 'match_change_pk' })
  interestId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'match_change_pk' })
  number: number;

  @Column('text', { name: 'from_state', nullable: true })
  fromState: MatchState | null;

  @Column('text', { name: 'to_state' })
  toState: MatchState;

  @Column('text', { nullable: true })
  role: PartnerRole | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'changed_by' })
  changedBy: string;

  @Column({ type: 'timestamptz', name: 'changed_at', precision: 3 })
  changedAt: Date;
}
