import { Resolver, Root, Subscription } from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf } from '../access/viewer';
import { signalsOf } from '../database/signals';
import type { Context } from '../graphql/context';
import { Feed } from '../graphql/feed';
import type { LiveEvent } from '../graphql/live-event';
import type { Notice } from './notice';
import { noticeById } from './notice.loaders';
import { NoticeType } from './notice.type';

@Resolver()
export class NoticeReceived {
  @Subscription(() => NoticeType, {
    subscribe: ({ context }) => newNotices(context as Context),
    description:
      'Each notice that the viewer is told from now on. What was told before, or while the connection was lost, is in `viewer { notices }`: ask for it after connecting. For whoever has signed in, else FORBIDDEN.',
  })
  noticeReceived(@Root() notice: Notice): Notice {
    return notice;
  }
}

/** The signal says whose notice it is and which: the notice itself is read on delivery. */
function newNotices({ viewer, database }: Context): AsyncIterable<LiveEvent> {
  authorise(viewer, 'account.own');
  const accountId = accountOf(viewer);
  const deaf = signalsOf(database).on('notice', (payload) => {
    const [receiver, id] = payload.split(' ') as [string, string];
    if (receiver === accountId) feed.push(({ loaders }) => loaders.load(noticeById, id));
  });
  const feed = new Feed<LiveEvent>(deaf);
  return feed;
}
