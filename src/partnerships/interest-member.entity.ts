import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VirtualColumn } from 'typeorm';
import type { PartnerRole } from '../proposals/proposal';
import { ProposalEntity } from '../proposals/proposal.entity';
import type { Answer, InterestMember } from './interest';
import { InterestEntity } from './interest.entity';

@Entity('interest_member')
@Index('interest_member_proposal_ux', ['interestId', 'proposalId'], { unique: true })
@Index('interest_member_role_ux', ['interestId', 'role'], { unique: true })
@Index('interest_member_sender_ux', ['interestId'], { unique: true, where: 'sender' })
@Index('interest_member_proposal_ix', ['proposalId', 'sentAt', 'id'])
@Check('interest_member_role', "role IN ('BENEFICIARY', 'PIVOTAL', 'FACILITATING')")
@Check(
  'interest_member_answer',
  "answer IN ('ACCEPTED', 'DECLINED') AND NOT sender AND answered_at IS NOT NULL OR answer IS NULL",
)
export class InterestMemberEntity implements InterestMember {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'interest_member_pk' })
  id: string;

  @ForeignKey(() => InterestEntity, { name: 'interest_member_interest_fk' })
  @Column('uuid', { name: 'interest_id' })
  interestId: string;

  @ForeignKey(() => ProposalEntity, { name: 'interest_member_proposal_fk' })
  @Column('uuid', { name: 'proposal_id' })
  proposalId: string;

  /** Read with the row: whoever has the proposal today acts for it. */
  @VirtualColumn('uuid', {
    query: (member) => `SELECT institution_id FROM proposal WHERE id = ${member}.proposal_id`,
  })
  institutionId: string;

  @Column('text')
  role: PartnerRole;

  @Column('boolean')
  sender: boolean;

  @Column('text', { nullable: true })
  message: string | null;

  @Column('text', { nullable: true })
  answer: Answer | null;

  @Column({ type: 'timestamptz', name: 'answered_at', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'timestamptz', name: 'sent_at', precision: 3 })
  sentAt: Date;
}
