import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { InstitutionEntity } from '../institutions/institution.entity';
import type { Participant, ParticipantRole } from './participant';
import type { SpokenLanguage } from './spoken-language';

@Entity('participant')
@Index('participant_institution_ix', ['institutionId', 'createdAt', 'id'])
@Index('participant_created_ix', ['createdAt', 'id'])
@Index('participant_account_ux', ['accountId', 'institutionId'], { unique: true })
@Index('participant_name_ix', ['name', 'id'])
@Index('participant_search_ix', { synchronize: false })
@Index('participant_name_search_ix', { synchronize: false })
@Check('participant_roles', 'cardinality(roles) > 0')
export class ParticipantEntity implements Participant {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'participant_pk' })
  id: string;

  @ForeignKey(() => InstitutionEntity, { name: 'participant_institution_fk' })
  @Column('uuid', { name: 'institution_id' })
  institutionId: string;

  @ForeignKey(() => AccountEntity, { name: 'participant_account_fk' })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  position: string | null;

  @Column('text', { array: true })
  roles: readonly ParticipantRole[];

  @Column('jsonb')
  languages: readonly SpokenLanguage[];

  @Column('text', { name: 'time_zone', nullable: true })
  timeZone: string | null;

  @Column({ type: 'timestamptz', name: 'consented_at', precision: 3, nullable: true })
  consentedAt: Date | null;

  @Column('boolean', { name: 'shares_contact' })
  sharesContact: boolean;

  @Column({ type: 'timestamptz', name: 'erased_at', precision: 3, nullable: true })
  erasedAt: Date | null;

  @Column('boolean')
  illustrative: boolean;

  @Column('text', { array: true })
  terms: readonly string[];

  @Column('text', { name: 'name_terms', array: true })
  nameTerms: readonly string[];

  @Column('integer')
  revision: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 })
  updatedAt: Date;
}
