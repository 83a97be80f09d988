import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import type { Institution } from './institution';
import { InstitutionConnection } from './institution.type';
import { listPending } from './institutions.repository';

@Resolver()
export class VerificationQueueResolver {
  @Query(() => InstitutionConnection, {
    description:
      'The institutions whose evidence waits for a decision, whatever their state, the one that has waited longest first. For administrators, else FORBIDDEN.',
  })
  async verificationQueue(
    @Ctx() { db, viewer }: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<Institution>> {
    authorise(viewer, 'institution.verify');
    return toConnection(await listPending(db, checkedPage(first, after)));
  }
}
