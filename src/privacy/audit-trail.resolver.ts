import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { authorise } from '../access/policy';
import type { AuditEntry } from '../database/audit.repository';
import { checkedPage } from '../database/keyset';
import { connectionType, toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { keyOf, toGlobalId } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { AuditEntryEntity } from './audit-entry.entity';
import { listAuditEntries } from './audit-trail.repository';

@ObjectType('AuditEntry', { description: 'Who did what to what, and when: ids, never names.' })
export class AuditEntryType implements Pick<AuditEntry, 'action'> {
  @Field(() => String, { description: 'The mutation, or the job of the platform: `publishProposal`.' })
  action: string;

  @Field(() => ID, { description: 'What it was done to: `node(id:)` finds it while it is there.' })
  subjectId: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  writtenAt: Date;
}

const AuditEntryConnection = connectionType('AuditEntry', () => AuditEntryType as never);

@Resolver(() => AuditEntryType)
export class AuditTrailResolver {
  @Query(() => AuditEntryConnection, {
    description:
      'What was done on the platform, the last first. Kept for two years. For administrators, else FORBIDDEN.',
  })
  async auditTrail(
    @Ctx() { db, viewer }: Context,
    @Arg('accountId', () => ID, { nullable: true, description: 'Only what this account did.' })
    accountId: string | null | undefined,
    @Arg('subjectId', () => ID, { nullable: true, description: 'Only what was done to this object.' })
    subjectId: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'A cursor of this list, under the same arguments: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<AuditEntryEntity>> {
    authorise(viewer, 'audit.read');
    const criteria = {
      accountId: accountId == null ? null : keyOf('Account', accountId, ['accountId']),
      subjectId: subjectId ?? null,
    };
    return toConnection(await listAuditEntries(db, criteria, checkedPage(first, after)));
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'The account that did it; null where the platform did it by itself, or nobody had signed in.',
  })
  accountId(@Root() { accountId }: AuditEntryEntity): string | null {
    return accountId === null ? null : toGlobalId('Account', accountId);
  }
}
