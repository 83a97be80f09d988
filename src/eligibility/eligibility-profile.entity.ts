import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { GroupCode } from '../reference/country-group';
import type { EligibilityProfile } from './eligibility-profile';

@Entity('eligibility_profile')
export class EligibilityProfileEntity implements EligibilityProfile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'eligibility_profile_pk' })
  id: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { array: true })
  groups: readonly GroupCode[];

  @Column('text', { name: 'also_countries', array: true })
  alsoCountries: readonly string[];

  @Column('text', { name: 'except_countries', array: true })
  exceptCountries: readonly string[];

  /** The index lets one profile at most be the default. */
  @Index('eligibility_profile_default_ux', { unique: true, where: 'is_default' })
  @Column('boolean', { name: 'is_default' })
  isDefault: boolean;

  @Column('integer')
  revision: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 })
  updatedAt: Date;
}
