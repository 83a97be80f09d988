import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { isUuid } from '../database/uuid';
import type { Context } from '../graphql/context';
import { idDescription, registerNodeType, toGlobalId } from '../graphql/node';
import type { Session } from './session';
import { SessionType } from './session.type';
import { listSessions } from './sessions.repository';

registerNodeType('AccountSession', {
  isKey: isUuid,
  find: async (id, { viewer, db, now }) => {
    if (viewer.kind === 'STRANGER') return null;
    const own = await listSessions(db, viewer.accountId, now);
    return own.find((session) => session.id === id) ?? null;
  },
});

@Resolver(() => SessionType)
export class SessionResolver {
  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Session): string {
    return toGlobalId('AccountSession', id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this very request belongs to it.' })
  current(@Root() { id }: Session, @Ctx() { session }: Context): boolean {
    return id === session.id;
  }
}
