import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Account } from './account';

@Entity('account')
@Index('account_email_ux', { synchronize: false })
@Index('account_created_ix', ['createdAt', 'id'])
@Index('account_administrator_ix', ['id'], { where: 'administrator' })
export class AccountEntity implements Account {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pk' })
  id: string;

  @Column({ type: 'text', collation: 'C' })
  email: string;

  @Column('text')
  name: string;

  /** Read by `findCredentials` alone. */
  @Column('text', { name: 'password_hash', nullable: true, select: false })
  passwordHash?: string | null;

  @Column('boolean')
  administrator: boolean;

  @Column('boolean')
  illustrative: boolean;

  @Column({ type: 'timestamptz', name: 'confirmed_at', precision: 3, nullable: true })
  confirmedAt: Date | null;

  @Column({ type: 'timestamptz', name: 'suspended_at', precision: 3, nullable: true })
  suspendedAt: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;
}
