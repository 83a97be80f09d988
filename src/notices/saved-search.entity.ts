import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import type { SavedSearch, StoredFilter } from './saved-search';

@Entity('saved_search')
@Index('saved_search_account_ix', ['accountId', 'createdAt', 'id'])
@Index('saved_search_alerts_ix', ['id'], { where: 'alerts' })
export class SavedSearchEntity implements SavedSearch {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_search_pk' })
  id: string;

  @ForeignKey(() => AccountEntity, { name: 'saved_search_account_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  filter: StoredFilter;

  @Column('boolean')
  alerts: boolean;

  @Column('integer')
  revision: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 })
  updatedAt: Date;
}
