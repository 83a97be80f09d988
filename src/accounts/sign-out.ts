import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf } from '../access/viewer';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { fail } from '../validation/faults';
import { AccountPayload } from './account.type';
import { requireAccount } from './accounts.repository';
import { endSession, endSessions } from './sessions.repository';

@InputType({ description: 'What is to end.' })
export class SignOutInput extends MutationInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'All sessions of the account, on every device; else only the one of this request.',
  })
  everywhere: boolean;
}

@ObjectType({ description: 'Who has signed out, or why not.' })
export class SignOutPayload extends AccountPayload {}

@Resolver()
export class SignOut {
  @Mutation(() => SignOutPayload, {
    description:
      'Ends the session at once, and takes its cookie back. WRONG_STATE where the request has no session, as with a token of an outside identity provider, unless `everywhere` is asked for.',
  })
  signOut(
    @Arg('input', () => SignOutInput, { description: 'One session, or all.' }) input: SignOutInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, session } = context;
      authorise(viewer, 'account.own');
      const accountId = accountOf(viewer);
      const account = await write(context, { mutation: 'signOut', type: 'Account', input }, async (db) => {
        if (input.everywhere) await endSessions(db, accountId);
        else if (session.id === null) fail('WRONG_STATE', 'This request belongs to no session.');
        else await endSession(db, accountId, session.id);
        return requireAccount(db, accountId);
      });
      session.clear();
      return { account };
    });
  }
}
