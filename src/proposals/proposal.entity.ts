import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VirtualColumn } from 'typeorm';
import { InstitutionEntity } from '../institutions/institution.entity';
import { ParticipantEntity } from '../participants/participant.entity';
import { CallEntity } from '../programmes/call.entity';
import type { SpokenLanguage } from '../participants/spoken-language';
import type {
  Delivery,
  FundingPosition,
  PartnerRole,
  Proposal,
  ProposalKind,
  ProposalStatus,
  Visibility,
} from './proposal';

@Entity('proposal')
@Index('proposal_institution_ix', ['institutionId', 'createdAt', 'id'])
@Index('proposal_call_ix', ['callId', 'createdAt', 'id'])
@Index('proposal_created_ix', ['createdAt', 'id'])
@Index('proposal_published_ix', { synchronize: false })
@Index('proposal_valid_until_ix', ['validUntil', 'id'])
@Index('proposal_title_ix', ['title', 'id'])
@Index('proposal_search_ix', { synchronize: false })
@Index('proposal_submitted_ix', { synchronize: false })
@Check('proposal_kind', "kind IN ('OFFER', 'REQUEST', 'TWO_WAY')")
@Check(
  'proposal_status',
  "status IN ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'PAUSED', 'MATCHED', 'IN_IMPLEMENTATION', 'COMPLETED', 'EXPIRED', 'WITHDRAWN', 'REJECTED')",
)
@Check(
  'proposal_visibility',
  "visibility IN ('PUBLIC', 'MEMBERS', 'ANONYMISED_UNTIL_MUTUAL', 'INVITED_ONLY')",
)
@Check('proposal_window', '(window_from IS NULL) = (window_to IS NULL) AND window_from <= window_to')
@Check('proposal_duration', 'duration_days > 0')
@Check('proposal_cohort', 'cohort_size > 0')
@Check('proposal_capacity', 'capacity > 0')
@Check('proposal_minimum_verification', 'minimum_verification BETWEEN 0 AND 4')
export class ProposalEntity implements Proposal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_pk' })
  id: string;

  @ForeignKey(() => InstitutionEntity, { name: 'proposal_institution_fk' })
  @Column('uuid', { name: 'institution_id' })
  institutionId: string;

  /** Read with the row: an institution that moves takes its proposals along. */
  @VirtualColumn('text', {
    query: (proposal) => `SELECT country FROM institution WHERE id = ${proposal}.institution_id`,
  })
  country: string | null;

  @ForeignKey(() => CallEntity, { name: 'proposal_call_fk' })
  @Column('uuid', { name: 'call_id', nullable: true })
  callId: string | null;

  @VirtualColumn('uuid', {
    query: (proposal) => `SELECT programme_id FROM call WHERE id = ${proposal}.call_id`,
  })
  programmeId: string | null;

  @ForeignKey(() => ParticipantEntity, { name: 'proposal_contact_fk' })
  @Column('uuid', { name: 'contact_id', nullable: true })
  contactId: string | null;

  @Column('text')
  kind: ProposalKind;

  @Column('text', { array: true })
  roles: PartnerRole[];

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  challenge: string | null;

  @Column('text', { nullable: true })
  approach: string | null;

  @Column('text')
  language: string;

  @Column('date', { name: 'window_from', nullable: true })
  windowFrom: string | null;

  @Column('date', { name: 'window_to', nullable: true })
  windowTo: string | null;

  @Column('integer', { name: 'duration_days', nullable: true })
  durationDays: number | null;

  @Column('integer', { name: 'cohort_size', nullable: true })
  cohortSize: number | null;

  @Column('text', { nullable: true })
  delivery: Delivery | null;

  @Column('jsonb')
  languages: SpokenLanguage[];

  @Column('boolean')
  interpreter: boolean;

  @Column('boolean', { name: 'brings_logistics' })
  bringsLogistics: boolean;

  @Column('boolean', { name: 'needs_logistics' })
  needsLogistics: boolean;

  @Column('text', { nullable: true })
  funding: FundingPosition | null;

  @Column('text', { nullable: true })
  conditions: string | null;

  @Column('text', { name: 'target_places', array: true })
  targetPlaces: string[];

  @Column('text', { name: 'excluded_places', array: true })
  excludedPlaces: string[];

  @Column('text', { name: 'preferred_places', array: true })
  preferredPlaces: string[];

  @Column('text', { name: 'avoided_places', array: true })
  avoidedPlaces: string[];

  @Column('boolean', { name: 'different_context' })
  differentContext: boolean;

  @Column('smallint', { name: 'minimum_verification' })
  minimumVerification: Proposal['minimumVerification'];

  @Column('integer', { nullable: true })
  capacity: number | null;

  @Column('text')
  visibility: Visibility;

  @Column('text')
  status: ProposalStatus;

  @Column('date', { name: 'valid_until' })
  validUntil: string;

  @Column('boolean')
  illustrative: boolean;

  @Column('text', { array: true })
  terms: string[];

  @Column('integer')
  revision: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column({ type: 'timestamptz', name: 'published_at', precision: 3, nullable: true })
  publishedAt: Date | null;
}
