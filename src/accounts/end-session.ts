import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf } from '../access/viewer';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { fail } from '../validation/faults';
import { AccountPayload } from './account.type';
import { requireAccount } from './accounts.repository';
import { endSession } from './sessions.repository';

@InputType({ description: 'Which session is to end.' })
export class EndSessionInput extends MutationInput {
  @Field(() => ID, {
    description: "A session of the viewer's own, from `viewer { sessions }`; NOT_FOUND where it is none.",
  })
  id: string;
}

@ObjectType({ description: 'Whose session has ended, or why it has not.' })
export class EndSessionPayload extends AccountPayload {}

@Resolver()
export class EndSession {
  @Mutation(() => EndSessionPayload, {
    description: 'Ends one of the own sessions at once, on whichever device it is.',
  })
  endSession(
    @Arg('input', () => EndSessionInput, { description: 'Which one.' }) input: EndSessionInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, session } = context;
      authorise(viewer, 'account.own');
      const accountId = accountOf(viewer);
      const id = keyOf('AccountSession', input.id);
      const account = await write(context, { mutation: 'endSession', type: 'Account', input }, async (db) => {
        if (!(await endSession(db, accountId, id))) fail('NOT_FOUND', 'You have no such session.', ['id']);
        return requireAccount(db, accountId);
      });
      if (id === session.id) session.clear();
      return { account };
    });
  }
}
