import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { AccountPayload } from './account.type';
import { revoke } from './administrators';

@InputType({ description: 'Who is to be an administrator no longer.' })
export class RevokeAdministratorInput extends MutationInput {
  @Field(() => ID, { description: 'The account; NOT_FOUND where there is none.' })
  id: string;
}

@ObjectType({ description: 'The account that is no administrator any more, or why it still is.' })
export class RevokeAdministratorPayload extends AccountPayload {}

@Resolver()
export class RevokeAdministrator {
  @Mutation(() => RevokeAdministratorPayload, {
    description:
      'Takes from an account that it is an administrator. For administrators, else FORBIDDEN. WRONG_STATE where it is none, or is the last.',
  })
  revokeAdministrator(
    @Arg('input', () => RevokeAdministratorInput, { description: 'Which account.' })
    input: RevokeAdministratorInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'account.administer');
      const id = keyOf('Account', input.id);
      const work = { mutation: 'revokeAdministrator', type: 'Account', input };
      return { account: await write(context, work, (db) => revoke(db, id)) };
    });
  }
}
