import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type';
import { checkedPage } from '../database/keyset';
import { readList } from '../database/list';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { Node, findNode, idDescription, registerNodeType, toGlobalId } from '../graphql/node';
import { ProposalType } from '../proposals/proposal.type';
import { checkSize } from '../validation/checks';
import { Faults } from '../validation/faults';
import { textOf, type Notice } from './notice';
import { noticeById, savedSearchById } from './notice.loaders';
import { NoticeConnection, NoticeFilter, NoticeType } from './notice.type';
import { newestNotices, noticeRows } from './notices.repository';
import type { SavedSearch } from './saved-search';
import { SavedSearchType } from './saved-search.type';

registerNodeType('Notice', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(noticeById, id),
});

@Resolver(() => NoticeType)
export class NoticeResolver {
  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Notice): string {
    return toGlobalId('Notice', id);
  }

  @FieldResolver(() => String, {
    description: 'The same in English, without any name: names are read with `subject`, by whoever may.',
  })
  text(@Root() { kind }: Notice): string {
    return textOf(kind);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'What it is about, as the viewer may see it now: a Proposal, Interest, Partnership, Membership or Institution. Null where it is gone, or no longer to be seen.',
  })
  subject(@Root() { subject }: Notice, @Ctx() context: Context): Promise<object | null> {
    return findNode(subject, context);
  }

  @FieldResolver(() => ProposalType, {
    nullable: true,
    description:
      'The proposal of your side that it concerns: of NEW_MATCH the one that is fitted, of interests and partnerships your member. Null where there is none, or it is no longer to be seen.',
  })
  proposal(@Root() { proposalId }: Notice, @Ctx() context: Context): Promise<object | null> | null {
    return proposalId === null ? null : findNode(toGlobalId('Proposal', proposalId), context);
  }

  @FieldResolver(() => SavedSearchType, {
    nullable: true,
    description: 'Of SAVED_SEARCH: the search; null where it was deleted since.',
  })
  savedSearch(
    @Root() { savedSearchId }: Notice,
    @Ctx() { loaders }: Context,
  ): Promise<SavedSearch | null> | null {
    return savedSearchId === null ? null : loaders.load(savedSearchById, savedSearchId);
  }
}

@Resolver(() => ViewerType)
export class ViewerNoticesResolver {
  @FieldResolver(() => NoticeConnection, { description: 'What the account was told, the latest first.' })
  async notices(
    @Ctx() { db, scope }: Context,
    @Arg('filter', () => NoticeFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: NoticeFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list, under the same filter: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<Notice>> {
    const page = checkedPage(first, after);
    const faults = new Faults();
    if (filter?.kinds) checkSize(faults, ['filter', 'kinds'], filter.kinds, 50);
    faults.throwIfAny();
    const criteria = { unread: filter?.unread ?? null, kinds: filter?.kinds ?? null };
    const identity = ['Viewer.notices', criteria, scope.identity];
    return toConnection(await readList(noticeRows(db, scope, criteria), newestNotices, page, identity));
  }

  @FieldResolver(() => Int, { description: 'How many notices are unread.' })
  unreadNotices(@Ctx() { db, scope }: Context): Promise<number> {
    return noticeRows(db, scope, { unread: true, kinds: null }).getCount();
  }
}
