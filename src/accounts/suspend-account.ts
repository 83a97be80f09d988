import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { AccountPayload } from './account.type';
import { suspend } from './account-standing';

@InputType({ description: 'Who is to be kept out.' })
export class SuspendAccountInput extends MutationInput {
  @Field(() => ID, { description: 'The account; NOT_FOUND where there is none.' })
  id: string;
}

@ObjectType({ description: 'The suspended account, or why it is not.' })
export class SuspendAccountPayload extends AccountPayload {}

@Resolver()
export class SuspendAccount {
  @Mutation(() => SuspendAccountPayload, {
    description:
      'Closes an account until `reinstateAccount`: its sessions end at once, and it cannot sign in. For administrators, else FORBIDDEN. WRONG_STATE where it is suspended already, or is the last administrator.',
  })
  suspendAccount(
    @Arg('input', () => SuspendAccountInput, { description: 'Which account.' }) input: SuspendAccountInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'account.administer');
      const id = keyOf('Account', input.id);
      const work = { mutation: 'suspendAccount', type: 'Account', input };
      return { account: await write(context, work, (db) => suspend(db, id, context.now)) };
    });
  }
}
