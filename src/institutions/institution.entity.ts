import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CountryEntity } from '../reference/country.entity';
import type { Flag, Institution, VerificationLevel, VerificationState } from './institution';

@Entity('institution')
@Index('institution_country_ix', ['country', 'name', 'id'])
@Index('institution_name_ix', ['name', 'id'])
@Index('institution_created_ix', ['createdAt', 'id'])
@Index('institution_search_ix', { synchronize: false })
@Index('institution_name_country_ix', { synchronize: false })
@Index('institution_pending_ix', { synchronize: false })
@Index('institution_expiry_ix', { synchronize: false })
@Check('institution_flag', "flag IN ('AMBER', 'RED')")
@Check(
  'institution_state_without_flag',
  "state_without_flag IN ('UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED')",
)
@Check('institution_verification_level', 'verification_level BETWEEN 0 AND 4')
@Check(
  'institution_verification_state',
  "verification_state IN ('UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED', 'FLAGGED')",
)
export class InstitutionEntity implements Institution {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'institution_pk' })
  id: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  acronym: string | null;

  @Column('text', { array: true })
  aliases: readonly string[];

  @Column('text')
  type: string;

  @ForeignKey(() => CountryEntity, { name: 'institution_country_fk' })
  @Column('text', { nullable: true })
  country: string | null;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { nullable: true })
  website: string | null;

  @Index('institution_identifier_ux', { unique: true })
  @Column('text', { name: 'organisation_identifier', nullable: true })
  organisationIdentifier: string | null;

  @Index('institution_ror_ux', { unique: true })
  @Column('text', { name: 'ror_id', nullable: true })
  rorId: string | null;

  @Column('text', { name: 'verification_state' })
  verificationState: VerificationState;

  @Column('smallint', { name: 'verification_level' })
  verificationLevel: VerificationLevel;

  @Column('date', { name: 'verification_expires_on', nullable: true })
  verificationExpiresOn: string | null;

  @Column({ type: 'timestamptz', name: 'verification_pending_since', precision: 3, nullable: true })
  verificationPendingSince: Date | null;

  @Column('text', { nullable: true })
  flag: Flag | null;

  @Column('text', { name: 'state_without_flag', nullable: true })
  stateWithoutFlag: Exclude<VerificationState, 'FLAGGED'> | null;

  /** The source of the file in which it was named before anybody registered it; null where somebody did. */
  @Column('text', { name: 'imported_from', nullable: true })
  importedFrom: string | null;

  @Column('boolean')
  illustrative: boolean;

  @Column('text', { array: true })
  terms: readonly string[];

  @Column('integer')
  revision: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 })
  updatedAt: Date;
}
