import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstitutionEntity } from '../institutions/institution.entity';
import type { Programme } from './programme';

@Entity('programme')
@Index('programme_created_ix', ['createdAt', 'id'])
export class ProgrammeEntity implements Programme {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programme_pk' })
  id: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  description: string | null;

  @ForeignKey(() => InstitutionEntity, { name: 'programme_institution_fk' })
  @Column('uuid', { name: 'institution_id' })
  institutionId: string;

  @Column('boolean')
  illustrative: boolean;

  @Column('integer')
  revision: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 })
  updatedAt: Date;
}
