import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Call } from './call';
import { ProgrammeEntity } from './programme.entity';

@Entity('call')
@Index('call_programme_ix', ['programmeId', 'createdAt', 'id'])
@Check('call_days', 'opens_on <= closes_on')
export class CallEntity implements Call {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'call_pk' })
  id: string;

  @ForeignKey(() => ProgrammeEntity, { name: 'call_programme_fk' })
  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('date', { name: 'opens_on' })
  opensOn: string;

  @Column('date', { name: 'closes_on' })
  closesOn: string;

  @Column({ type: 'timestamptz', name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('boolean')
  reviewed: boolean;

  @Column('integer')
  revision: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 })
  updatedAt: Date;
}
