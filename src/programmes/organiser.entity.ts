import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import type { Organiser } from './organiser';
import { ProgrammeEntity } from './programme.entity';

@Entity('organiser')
@Index('organiser_account_ix', ['accountId'])
export class OrganiserEntity implements Organiser {
  @ForeignKey(() => ProgrammeEntity, { name: 'organiser_programme_fk' })
  @PrimaryColumn('uuid', { name: 'programme_id', primaryKeyConstraintName: 'organiser_pk' })
  programmeId: string;

  @ForeignKey(() => AccountEntity, { name: 'organiser_account_fk' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'organiser_pk' })
  accountId: string;

  @Column({ type: 'timestamptz', name: 'appointed_at', precision: 3 })
  appointedAt: Date;
}
