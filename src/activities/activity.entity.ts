import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Activity, ActivityStatus, ActivityTitle } from './activity';

@Entity('activity')
@Index('activity_identifier_ux', ['source', 'identifier'], { unique: true })
@Index('activity_started_ix', { synchronize: false })
@Index('activity_title_ix', ['title', 'id'])
@Index('activity_search_ix', { synchronize: false })
@Check(
  'activity_status',
  "status IN ('PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED')",
)
@Check('activity_days', 'starts_on <= ends_on')
export class ActivityEntity implements Activity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'activity_pk' })
  id: string;

  @Column('text')
  source: string;

  @Column('text')
  identifier: string;

  @Column('text', { name: 'reported_by', nullable: true })
  reportedBy: string | null;

  @Column('text')
  title: string;

  @Column('jsonb')
  titles: readonly ActivityTitle[];

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('boolean', { name: 'start_planned' })
  startPlanned: boolean;

  @Column('boolean', { name: 'end_planned' })
  endPlanned: boolean;

  @Column('boolean', { name: 'years_only' })
  yearsOnly: boolean;

  @Column('text', { nullable: true })
  status: ActivityStatus | null;

  @Column('text', { name: 'collaboration_type', nullable: true })
  collaborationType: string | null;

  @Column('text', { array: true })
  sectors: readonly string[];

  @Column('text', { array: true })
  regions: readonly string[];

  @Column('boolean')
  illustrative: boolean;

  @Column('text', { array: true })
  terms: readonly string[];

  @Column('text')
  fingerprint: string;

  @Column({ type: 'timestamptz', name: 'imported_at', precision: 3 })
  importedAt: Date;

  @Column({ type: 'timestamptz', name: 'seen_at', precision: 3 })
  seenAt: Date;
}
