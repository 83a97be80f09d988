import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ThemeEntity } from '../reference/theme.entity';
import type { Capability, CapabilitySide, Importance, Modality, QuantityUnit } from './proposal';
import { ProposalEntity } from './proposal.entity';

@Entity('capability')
@Index('capability_theme_ix', { synchronize: false })
@Check('capability_side', "side IN ('GIVES', 'NEEDS')")
@Check('capability_quantity', '(quantity IS NULL) = (unit IS NULL) AND quantity > 0')
@Check('capability_importance', "(side = 'NEEDS') = (importance IS NOT NULL)")
export class CapabilityEntity implements Capability {
  @ForeignKey(() => ProposalEntity, { name: 'capability_proposal_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'capability_pk' })
  proposalId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'capability_pk' })
  side: CapabilitySide;

  /** From 0, as the client listed them. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'capability_pk' })
  position: number;

  @ForeignKey(() => ThemeEntity, { name: 'capability_theme_fk' })
  @Column('text')
  theme: string;

  @Column('text', { name: 'sdg_targets', array: true })
  sdgTargets: string[];

  @Column('text')
  modality: Modality;

  @Column('integer', { nullable: true })
  quantity: number | null;

  @Column('text', { nullable: true })
  unit: QuantityUnit | null;

  @Column('text', { nullable: true })
  importance: Importance | null;
}
