import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstitutionEntity } from './institution.entity';
import type { Evidence, EvidenceKind } from './verification';

@Entity('verification_evidence')
@Index('verification_evidence_institution_ix', ['institutionId', 'submittedAt', 'id'])
@Check(
  'verification_evidence_kind',
  "kind IN ('REGISTRATION', 'MANDATE', 'OFFICIAL_LETTER', 'REPORT', 'WEBSITE', 'OTHER')",
)
export class EvidenceEntity implements Evidence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'verification_evidence_pk' })
  id: string;

  @ForeignKey(() => InstitutionEntity, { name: 'verification_evidence_institution_fk' })
  @Column('uuid', { name: 'institution_id' })
  institutionId: string;

  @Column('text')
  kind: EvidenceKind;

  @Column('text')
  description: string;

  @Column('text')
  link: string;

  @Column('text', { name: 'submitted_by' })
  submittedBy: string;

  @Column({ type: 'timestamptz', name: 'submitted_at', precision: 3 })
  submittedAt: Date;
}
