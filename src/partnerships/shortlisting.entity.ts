import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProposalEntity } from '../proposals/proposal.entity';

/** A match that one side has set aside for itself. */
@Entity('shortlisting')
@Check('shortlisting_members', 'proposal_id <> counterpart_id')
export class ShortlistingEntity {
  @ForeignKey(() => ProposalEntity, { name: 'shortlisting_proposal_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'shortlisting_pk' })
  proposalId: string;

  @ForeignKey(() => ProposalEntity, { name: 'shortlisting_counterpart_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'counterpart_id', primaryKeyConstraintName: 'shortlisting_pk' })
  counterpartId: string;

  @Column({ type: 'timestamptz', name: 'shortlisted_at', precision: 3 })
  shortlistedAt: Date;
}
