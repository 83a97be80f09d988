import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { SignedIn } from '../access/viewer';
import type { Context } from '../graphql/context';
import type { Account } from './account';
import { accountById } from './account.loaders';
import { AccountType } from './account.type';
import type { Session } from './session';
import { SessionType } from './session.type';
import { listSessions } from './sessions.repository';
import { ViewerType } from './viewer.type';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Whoever is asking; null for a stranger.' })
  viewer(@Ctx() { viewer }: Context): SignedIn | null {
    return viewer.kind === 'SIGNED_IN' ? viewer : null;
  }

  @FieldResolver(() => AccountType, { description: 'The account that is signed in.' })
  async account(@Root() { accountId }: SignedIn, @Ctx() { loaders }: Context): Promise<Account> {
    const account = await loaders.load(accountById, accountId);
    if (account === null) throw new Error('A viewer has no account');
    return account;
  }

  @FieldResolver(() => [SessionType], {
    description: 'Where the account is signed in, the last begun first; at most 50.',
  })
  sessions(@Root() { accountId }: SignedIn, @Ctx() { db, now }: Context): Promise<Session[]> {
    return listSessions(db, accountId, now);
  }
}
