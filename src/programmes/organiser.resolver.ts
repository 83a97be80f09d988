import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { toGlobalId } from '../graphql/node';
import type { Organiser } from './organiser';
import { organisersAccount } from './programme.loaders';
import { OrganiserType } from './programme.type';

@Resolver(() => OrganiserType)
export class OrganiserResolver {
  @FieldResolver(() => ID, { description: 'The id of the account: what `dismissOrganiser` takes.' })
  accountId(@Root() { accountId }: Organiser): string {
    return toGlobalId('Account', accountId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name of the account. Personal data.',
  })
  async name(@Root() { accountId }: Organiser, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.load(organisersAccount, accountId))?.name ?? null;
  }
}
