import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CountryEntity } from './country.entity';
import { CountryGroupEntity } from './country-group.entity';
import type { Certainty, DatePrecision, GroupCode } from './country-group';

@Entity('group_membership')
@Index('group_membership_country_ix', ['country', 'group'])
@Check('group_membership_dates', 'valid_from < valid_to')
@Check(
  'group_membership_certainty',
  "certainty IN ('EFFECTIVE', 'SCHEDULED', 'EXTENSION_REQUESTED', 'DEFERRED', 'UNVERIFIED')",
)
export class GroupMembershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'group_membership_pk' })
  id: string;

  @ForeignKey(() => CountryGroupEntity, { name: 'group_membership_group_fk' })
  @Column('text', { name: 'group_code' })
  group: GroupCode;

  @ForeignKey(() => CountryEntity, { name: 'group_membership_country_fk' })
  @Column('text')
  country: string;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('date', { name: 'transition_until', nullable: true })
  transitionUntil: string | null;

  @Column('text')
  certainty: Certainty;

  @Column('text', { name: 'from_precision' })
  fromPrecision: DatePrecision;

  @Column('text', { name: 'to_precision' })
  toPrecision: DatePrecision;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { name: 'source_title' })
  sourceTitle: string;

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl: string | null;

  @Column('text', { name: 'source_date', nullable: true })
  sourceDate: string | null;

  @Column('date', { name: 'checked_on' })
  checkedOn: string;

  /** The release that shipped it, or the administrator who recorded it since. */
  @Column('text', { name: 'recorded_by' })
  recordedBy: 'RELEASE' | 'ADMINISTRATOR';

  @Column({ type: 'timestamptz', name: 'recorded_at', precision: 3 })
  recordedAt: Date;

  /** When an administrator's row took its place; it counts no longer, and stays on record. */
  @Column({ type: 'timestamptz', name: 'superseded_at', precision: 3, nullable: true })
  supersededAt: Date | null;
}
