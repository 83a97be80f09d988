import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstitutionEntity } from '../institutions/institution.entity';
import type { Invitation } from './invitation';
import { ProposalEntity } from './proposal.entity';

@Entity('invitation')
@Index('invitation_institution_ix', ['institutionId'])
export class InvitationEntity implements Invitation {
  @ForeignKey(() => ProposalEntity, { name: 'invitation_proposal_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'invitation_pk' })
  proposalId: string;

  @ForeignKey(() => InstitutionEntity, { name: 'invitation_institution_fk' })
  @PrimaryColumn('uuid', { name: 'institution_id', primaryKeyConstraintName: 'invitation_pk' })
  institutionId: string;

  @Column({ type: 'timestamptz', name: 'invited_at', precision: 3 })
  invitedAt: Date;
}
