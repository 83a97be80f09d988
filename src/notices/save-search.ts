import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf } from '../access/viewer';
import type { Context } from '../graphql/context';
import { MutationInput, given } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { proposalCriteria } from '../proposals/proposal-criteria';
import { ProposalFilter } from '../proposals/proposal-filter.type';
import { checkLine } from '../validation/checks';
import { Faults } from '../validation/faults';
import { searchLimits, type SavedSearch } from './saved-search';
import { SavedSearchPayload } from './saved-search.type';
import { insertSavedSearch } from './saved-searches.repository';

@InputType({ description: 'What to search for again.' })
export class SaveSearchInput extends MutationInput {
  @Field(() => String, { description: 'What to call it: 1 to 200 characters on one line.' })
  name: string;

  @Field(() => ProposalFilter, {
    description: 'Which proposals. Its codes are checked now; who sees what is judged on each search.',
  })
  filter: ProposalFilter;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether a proposal that is published from now on, and found, makes a notice: once.',
  })
  alerts: boolean;
}

@ObjectType({ description: 'The saved search, or why it was not saved.' })
export class SaveSearchPayload extends SavedSearchPayload {}

@Resolver()
export class SaveSearch {
  @Mutation(() => SaveSearchPayload, {
    description:
      'Keeps a filter of proposals under a name. LIMIT_REACHED beyond 50 for one account. For whoever has signed in, else FORBIDDEN.',
  })
  saveSearch(
    @Arg('input', () => SaveSearchInput, { description: 'What, and whether to be told of what is new.' })
    input: SaveSearchInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'account.own');
      const faults = new Faults();
      const name = checkLine(faults, ['name'], input.name, searchLimits.name);
      faults.throwIfAny();
      await proposalCriteria(context, input.filter);
      const savedSearch: SavedSearch = {
        id: newId(),
        accountId: accountOf(viewer),
        name,
        filter: given(input.filter),
        alerts: input.alerts,
        revision: 1,
        createdAt: now,
        updatedAt: now,
      };
      const about = { mutation: 'saveSearch', type: 'SavedSearch', input };
      return {
        savedSearch: await write(context, about, async (db) => {
          await insertSavedSearch(db, savedSearch);
          return savedSearch;
        }),
      };
    });
  }
}
