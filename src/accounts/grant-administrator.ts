import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { AccountPayload } from './account.type';
import { grant } from './administrators';

@InputType({ description: 'Who is to become an administrator.' })
export class GrantAdministratorInput extends MutationInput {
  @Field(() => ID, { description: 'The account; NOT_FOUND where there is none.' })
  id: string;
}

@ObjectType({ description: 'The new administrator, or why not.' })
export class GrantAdministratorPayload extends AccountPayload {}

@Resolver()
export class GrantAdministrator {
  @Mutation(() => GrantAdministratorPayload, {
    description:
      'Makes an account an administrator, who may do everything. For administrators, else FORBIDDEN. WRONG_STATE where it is one already, is not confirmed, is suspended, or belongs to the demonstration.',
  })
  grantAdministrator(
    @Arg('input', () => GrantAdministratorInput, { description: 'Which account.' })
    input: GrantAdministratorInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'account.administer');
      const id = keyOf('Account', input.id);
      const work = { mutation: 'grantAdministrator', type: 'Account', input };
      return { account: await write(context, work, (db) => grant(db, id)) };
    });
  }
}
