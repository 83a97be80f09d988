import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { SignedIn } from '../access/viewer';
import { ViewerType } from '../accounts/viewer.type';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import type { Membership } from './membership';
import { membershipsOfAccount } from './membership.loaders';
import { MembershipConnection } from './membership.type';

@Resolver(() => ViewerType)
export class ViewerMembershipsResolver {
  @FieldResolver(() => MembershipConnection, {
    description: 'For which institutions the account acts, acted or has asked to act, the last asked first.',
  })
  async memberships(
    @Root() { accountId }: SignedIn,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<Membership>> {
    return toConnection(await membershipsOfAccount(context, accountId, checkedPage(first, after)));
  }
}
