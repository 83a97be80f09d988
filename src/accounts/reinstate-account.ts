import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { AccountPayload } from './account.type';
import { reinstate } from './account-standing';

@InputType({ description: 'Who is to be let in again.' })
export class ReinstateAccountInput extends MutationInput {
  @Field(() => ID, { description: 'The account; NOT_FOUND where there is none.' })
  id: string;
}

@ObjectType({ description: 'The account that is open again, or why it is not.' })
export class ReinstateAccountPayload extends AccountPayload {}

@Resolver()
export class ReinstateAccount {
  @Mutation(() => ReinstateAccountPayload, {
    description:
      'Opens a suspended account again. For administrators, else FORBIDDEN. WRONG_STATE where it is not suspended.',
  })
  reinstateAccount(
    @Arg('input', () => ReinstateAccountInput, { description: 'Which account.' })
    input: ReinstateAccountInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'account.administer');
      const id = keyOf('Account', input.id);
      const work = { mutation: 'reinstateAccount', type: 'Account', input };
      return { account: await write(context, work, (db) => reinstate(db, id)) };
    });
  }
}
