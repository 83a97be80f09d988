import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { authorise } from '../access/policy';
import { checkedPage } from '../database/keyset';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { idDescription, registerNodeType, toGlobalId } from '../graphql/node';
import { canonicalEmail } from '../validation/email';
import type { Account } from './account';
import { accountById } from './account.loaders';
import { AccountConnection, AccountType } from './account.type';
import { listAccounts } from './accounts.repository';

registerNodeType('Account', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(accountById, id),
});

@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountConnection, {
    description: 'All accounts, the last opened first. For administrators; FORBIDDEN to everybody else.',
  })
  async accounts(
    @Ctx() { viewer, db }: Context,
    @Arg('email', () => String, {
      nullable: true,
      description: 'The one with this address, in upper or lower case; all when left out.',
    })
    email: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list, under the same address: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<Account>> {
    authorise(viewer, 'account.administer');
    const sought = email == null ? null : (canonicalEmail(email.trim()) ?? '');
    return toConnection(await listAccounts(db, sought, checkedPage(first, after)));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Account): string {
    return toGlobalId('Account', id);
  }

  @FieldResolver(() => Boolean, { description: "Whether the address was found to be the person's own." })
  confirmed(@Root() { confirmedAt }: Account): boolean {
    return confirmedAt !== null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether an administrator has closed it for the time being.' })
  suspended(@Root() { suspendedAt }: Account): boolean {
    return suspendedAt !== null;
  }
}
