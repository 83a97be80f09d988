import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import type { Notice, NoticeKind } from './notice';
import { SavedSearchEntity } from './saved-search.entity';

@Entity('notice')
@Index('notice_once_ux', ['accountId', 'kind', 'object'], { unique: true })
@Index('notice_account_ix', ['accountId', 'createdAt', 'id'])
@Index('notice_unmailed_ix', ['createdAt', 'accountId'], { where: 'read_at IS NULL AND mailed_at IS NULL' })
export class NoticeEntity implements Notice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notice_pk' })
  id: string;

  @ForeignKey(() => AccountEntity, { name: 'notice_account_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text')
  kind: NoticeKind;

  @Column('text')
  object: string;

  @Column('text')
  subject: string;

  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId: string | null;

  @ForeignKey(() => SavedSearchEntity, { name: 'notice_search_fk', onDelete: 'SET NULL' })
  @Index('notice_search_ix')
  @Column('uuid', { name: 'saved_search_id', nullable: true })
  savedSearchId: string | null;

  @Column('integer', { nullable: true })
  score: number | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'read_at', precision: 3, nullable: true })
  readAt: Date | null;

  @Column({ type: 'timestamptz', name: 'mailed_at', precision: 3, nullable: true })
  mailedAt: Date | null;
}
