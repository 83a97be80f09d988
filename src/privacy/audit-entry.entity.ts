import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AuditEntry } from '../database/audit.repository';

@Entity('audit_entry')
@Index('audit_entry_account_ix', ['accountId', 'id'])
@Index('audit_entry_subject_ix', ['subjectId', 'id'])
@Index('audit_entry_written_ix', ['writtenAt'])
export class AuditEntryEntity implements AuditEntry {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_entry_pk', generated: 'identity' })
  id: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('text')
  action: string;

  @Column('text', { name: 'subject_id' })
  subjectId: string;

  @Column({ type: 'timestamptz', name: 'written_at', precision: 3 })
  writtenAt: Date;
}
