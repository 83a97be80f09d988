import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { SignedIn } from '../access/viewer';
import { ViewerType } from '../accounts/viewer.type';
import { checkedPage } from '../database/keyset';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { idDescription, registerNodeType, toGlobalId } from '../graphql/node';
import type { Proposal } from '../proposals/proposal';
import { proposalCriteria } from '../proposals/proposal-criteria';
import { listProposals } from '../proposals/proposal-list.repository';
import { ProposalConnection } from '../proposals/proposal.type';
import { dayOf } from '../validation/dates';
import { FoundListArgs } from './found-list-args.type';
import { savedSearchById, searchesOfAccount } from './notice.loaders';
import type { SavedSearch } from './saved-search';
import { SavedSearchConnection, SavedSearchType } from './saved-search.type';

registerNodeType('SavedSearch', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(savedSearchById, id),
});

@Resolver(() => SavedSearchType)
export class SavedSearchResolver {
  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: SavedSearch): string {
    return toGlobalId('SavedSearch', id);
  }

  @FieldResolver(() => ProposalConnection, {
    description:
      'What it finds now, of what the viewer may see. UNKNOWN_CODE where it names a code that was withdrawn since.',
  })
  async proposals(
    @Root() { filter }: SavedSearch,
    @Ctx() context: Context,
    @Args(() => FoundListArgs) { orderBy, first, after }: FoundListArgs,
  ): Promise<Connection<Proposal>> {
    const page = checkedPage(first, after);
    const criteria = await proposalCriteria(context, filter);
    const { db, scope, now } = context;
    return toConnection(await listProposals(db, scope, criteria, orderBy, page, dayOf(now)));
  }
}

@Resolver(() => ViewerType)
export class ViewerSavedSearchesResolver {
  @FieldResolver(() => SavedSearchConnection, {
    description: 'The searches that the account has saved, the last saved first; at most 50.',
  })
  async savedSearches(
    @Root() { accountId }: SignedIn,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<SavedSearch>> {
    return toConnection(await searchesOfAccount(context, accountId, checkedPage(first, after)));
  }
}
