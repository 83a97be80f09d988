import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Flag, VerificationLevel } from './institution';
import { InstitutionEntity } from './institution.entity';
import type { VerificationEvent, VerificationEventKind } from './verification';

@Entity('verification_event')
@Index('verification_event_institution_ix', ['institutionId', 'changedAt', 'id'])
@Check(
  'verification_event_kind',
  "kind IN ('EVIDENCE', 'VERIFIED', 'REJECTED', 'FLAG_RAISED', 'FLAG_CLEARED', 'EXPIRED', 'MERGED')",
)
export class VerificationEventEntity implements VerificationEvent {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'verification_event_pk',
  })
  id: string;

  @ForeignKey(() => InstitutionEntity, { name: 'verification_event_institution_fk' })
  @Column('uuid', { name: 'institution_id' })
  institutionId: string;

  @Column('text')
  kind: VerificationEventKind;

  @Column('smallint', { nullable: true })
  level: VerificationLevel | null;

  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn: string | null;

  @Column('text', { nullable: true })
  flag: Flag | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'changed_by' })
  changedBy: string;

  @Column({ type: 'timestamptz', name: 'changed_at', precision: 3 })
  changedAt: Date;
}
