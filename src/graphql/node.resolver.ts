import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from './context';
import { Node, findNode } from './node';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Any object by its id; null where nothing has it, or the viewer may not see it. An id of no known form is refused with BAD_ID.',
  })
  node(
    @Arg('id', () => ID, { description: 'An id that the platform gave.' }) id: string,
    @Ctx() context: Context,
  ) {
    return findNode(id, context);
  }
}
