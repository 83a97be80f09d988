import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { authorise } from '../access/policy';
import { checkedPage, decodeCursor, fingerprintOf, pageOf } from '../database/keyset';
import {
  countParkedEvents,
  findParkedEvent,
  parkedEvents,
  type ParkedEvent,
} from '../database/outbox-queue.repository';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { idDescription, registerNodeType, toGlobalId } from '../graphql/node';
import { OutboxEventConnection, OutboxEventType } from './outbox-failure.type';

registerNodeType('OutboxEvent', {
  isKey: (key) => /^[1-9]\d{0,15}$/.test(key),
  find: (id, { db, scope }) => (scope.everything ? findParkedEvent(db, id) : null),
});

@Resolver(() => OutboxEventType)
export class OutboxEventResolver {
  @Query(() => OutboxEventConnection, {
    description:
      'Events that were given up after 10 attempts, the latest first: what should have followed from them, such as notices, has not. For administrators, else FORBIDDEN.',
  })
  async outboxFailures(
    @Ctx() { db, viewer }: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<ParkedEvent>> {
    authorise(viewer, 'outbox.administer');
    const page = checkedPage(first, after);
    const fingerprint = fingerprintOf('outboxFailures');
    const before = page.after === null ? null : decodeCursor(page.after, fingerprint, ['integer'])[0]!;
    const rows = await parkedEvents(db, before === null ? null : String(before), page.first + 1);
    return toConnection({
      page: pageOf(rows, page, fingerprint, ({ id }) => [Number(id)]),
      totalCount: () => countParkedEvents(db),
    });
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: ParkedEvent): string {
    return toGlobalId('OutboxEvent', id);
  }
}
