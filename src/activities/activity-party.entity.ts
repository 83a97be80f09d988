import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstitutionEntity } from '../institutions/institution.entity';
import { CountryEntity } from '../reference/country.entity';
import type { ActivityParty, PartyRole } from './activity';
import { ActivityEntity } from './activity.entity';

@Entity('activity_party')
@Index('activity_party_institution_ix', ['institutionId', 'activityId'])
@Index('activity_party_country_ix', ['country', 'activityId'])
@Check(
  'activity_party_role',
  "role IN ('PROVIDER', 'RECIPIENT', 'FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING')",
)
@Check(
  'activity_party_one',
  'num_nonnulls(institution_id, country) <= 1 AND num_nonnulls(institution_id, country, name) >= 1',
)
@Check('activity_party_share', 'share BETWEEN 0 AND 10000')
export class ActivityPartyEntity implements ActivityParty {
  @ForeignKey(() => ActivityEntity, { name: 'activity_party_activity_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'activity_party_pk' })
  activityId: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'activity_party_pk' })
  position: number;

  @Column('text')
  role: PartyRole;

  @ForeignKey(() => InstitutionEntity, { name: 'activity_party_institution_fk' })
  @Column('uuid', { name: 'institution_id', nullable: true })
  institutionId: string | null;

  @ForeignKey(() => CountryEntity, { name: 'activity_party_country_fk' })
  @Column('text', { nullable: true })
  country: string | null;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('integer', { nullable: true })
  share: number | null;
}
