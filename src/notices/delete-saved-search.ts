import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf, type Viewer } from '../access/viewer';
import { ViewerType } from '../accounts/viewer.type';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { SavedSearchAtRevision } from './saved-search.type';
import { deleteSavedSearch, findSavedSearchAt } from './saved-searches.repository';

@InputType({ description: 'Which saved search to delete, and from which revision.' })
export class DeleteSavedSearchInput extends SavedSearchAtRevision {}

@ObjectType({ description: 'The viewer, whose search is gone, or why it is not.' })
export class DeleteSavedSearchPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'Whoever asked; null where it was not done.' })
  viewer: Viewer | null;
}

@Resolver()
export class DeleteSavedSearch {
  @Mutation(() => DeleteSavedSearchPayload, {
    description:
      'Deletes a saved search; the notices that it made stay. For whoever has saved it, else NOT_FOUND.',
  })
  deleteSavedSearch(
    @Arg('input', () => DeleteSavedSearchInput, { description: 'Which one.' }) input: DeleteSavedSearchInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, scope } = context;
      authorise(viewer, 'account.own');
      const id = keyOf('SavedSearch', input.id);
      // What is gone cannot be answered again under a client's key: its owner can.
      await write(context, { mutation: 'deleteSavedSearch', type: 'Account', input }, async (db) => {
        await deleteSavedSearch(db, await findSavedSearchAt(db, { id, revision: input.revision }, scope));
        return { id: accountOf(viewer) };
      });
      return { viewer };
    });
  }
}
