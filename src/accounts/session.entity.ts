import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import type { Session } from './session';

@Entity('account_session')
@Index('account_session_account_ix', ['accountId', 'createdAt'])
export class SessionEntity implements Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_session_pk' })
  id: string;

  @ForeignKey(() => AccountEntity, { name: 'account_session_account_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Index('account_session_token_ux', { unique: true })
  @Column('text', { name: 'token_hash', select: false })
  tokenHash?: string;

  @Column('text', { nullable: true })
  agent: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'last_seen_at', precision: 3 })
  lastSeenAt: Date;

  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 })
  expiresAt: Date;
}
