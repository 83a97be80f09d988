import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { given } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { proposalCriteria } from '../proposals/proposal-criteria';
import { ProposalFilter } from '../proposals/proposal-filter.type';
import { checkLine } from '../validation/checks';
import { Faults } from '../validation/faults';
import { searchLimits, type SavedSearch } from './saved-search';
import { SavedSearchAtRevision, SavedSearchPayload } from './saved-search.type';
import { findSavedSearchAt, updateSavedSearch } from './saved-searches.repository';

@InputType({ description: 'What to change of a saved search. A field left out, or null, stays as it is.' })
export class EditSavedSearchInput extends SavedSearchAtRevision {
  @Field(() => String, { nullable: true, description: 'What to call it: 1 to 200 characters on one line.' })
  name?: string | null;

  @Field(() => ProposalFilter, {
    nullable: true,
    description: 'Which proposals, in place of the filter before.',
  })
  filter?: ProposalFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to be told of what is published from now on.',
  })
  alerts?: boolean | null;
}

@ObjectType({ description: 'The search as it is now, or why it was not changed.' })
export class EditSavedSearchPayload extends SavedSearchPayload {}

@Resolver()
export class EditSavedSearch {
  @Mutation(() => EditSavedSearchPayload, {
    description: 'Changes a saved search. For whoever has saved it, else NOT_FOUND.',
  })
  editSavedSearch(
    @Arg('input', () => EditSavedSearchInput, { description: 'Which one, and what.' })
    input: EditSavedSearchInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, scope, now } = context;
      authorise(viewer, 'account.own');
      const id = keyOf('SavedSearch', input.id);
      const { revision } = input;
      const faults = new Faults();
      const changes: Partial<SavedSearch> = {
        ...(input.name == null ? {} : { name: checkLine(faults, ['name'], input.name, searchLimits.name) }),
        ...(input.filter == null ? {} : { filter: given(input.filter) }),
        ...(input.alerts == null ? {} : { alerts: input.alerts }),
      };
      faults.throwIfAny();
      if (input.filter) await proposalCriteria(context, input.filter);
      const about = { mutation: 'editSavedSearch', type: 'SavedSearch', input };
      return {
        savedSearch: await write(context, about, async (db) => {
          const stored = await findSavedSearchAt(db, { id, revision }, scope);
          await updateSavedSearch(db, { id, revision, ...changes, updatedAt: now });
          return { ...stored, ...changes, updatedAt: now, revision: revision + 1 };
        }),
      };
    });
  }
}
