import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { InstitutionEntity } from '../institutions/institution.entity';
import { ParticipantEntity } from '../participants/participant.entity';
import type { Membership, MembershipState } from './membership';

@Entity('membership')
@Index('membership_current_ux', ['accountId', 'institutionId'], {
  unique: true,
  where: "state IN ('REQUESTED', 'ACTIVE')",
})
@Index('membership_institution_ix', ['institutionId', 'createdAt', 'id'])
@Check('membership_state', "state IN ('REQUESTED', 'ACTIVE', 'DECLINED', 'ENDED')")
@Check('membership_active', "state <> 'ACTIVE' OR participant_id IS NOT NULL")
export class MembershipEntity implements Membership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_pk' })
  id: string;

  @ForeignKey(() => AccountEntity, { name: 'membership_account_fk' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ForeignKey(() => InstitutionEntity, { name: 'membership_institution_fk' })
  @Column('uuid', { name: 'institution_id' })
  institutionId: string;

  @ForeignKey(() => ParticipantEntity, { name: 'membership_participant_fk' })
  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId: string | null;

  @Column('boolean', { name: 'focal_point' })
  focalPoint: boolean;

  @Column('text')
  state: MembershipState;

  @Column('text', { nullable: true })
  message: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', name: 'decided_at', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('integer')
  revision: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 })
  updatedAt: Date;
}
