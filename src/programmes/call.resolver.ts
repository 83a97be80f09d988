import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { isUuid } from '../database/uuid';
import type { Context } from '../graphql/context';
import { idDescription, registerNodeType, toGlobalId } from '../graphql/node';
import { dayOf } from '../validation/dates';
import { isOpen, type Call } from './call';
import { CallType } from './call.type';
import type { Programme } from './programme';
import { callById, programmeById } from './programme.loaders';
import { ProgrammeType } from './programme.type';

registerNodeType('Call', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(callById, id),
});

@Resolver(() => CallType)
export class CallResolver {
  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Call): string {
    return toGlobalId('Call', id);
  }

  @FieldResolver(() => ProgrammeType, { description: 'The programme to which it belongs.' })
  programme(@Root() { programmeId }: Call, @Ctx() { loaders }: Context): Promise<Programme | null> {
    return loaders.load(programmeById, programmeId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether proposals can be begun in it today.' })
  open(@Root() call: Call, @Ctx() { now }: Context): boolean {
    return isOpen(call, dayOf(now));
  }
}
