import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { fail } from '../validation/faults';
import { AgreementActionInput } from './agreement-action.type';
import { AgreementPayload } from './agreement.type';
import { updateAgreementState } from './agreements.repository';
import { holdAgreement } from './held-agreement';

@InputType({ description: 'Which agreement to take back.' })
export class WithdrawAgreementInput extends AgreementActionInput {}

@ObjectType({ description: 'The agreement, withdrawn, or why it is not.' })
export class WithdrawAgreementPayload extends AgreementPayload {}

@Resolver()
export class WithdrawAgreement {
  @Mutation(() => WithdrawAgreementPayload, {
    description:
      'Takes an agreement off the table that not every member has confirmed; any member may. WRONG_STATE where it is agreed already, was withdrawn, or is of no partnership. For the people of its members, else FORBIDDEN.',
  })
  withdrawAgreement(
    @Arg('input', () => WithdrawAgreementInput, { description: 'Which agreement.' })
    input: WithdrawAgreementInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'partnership.act');
      const id = keyOf('Agreement', input.id, ['id']);
      const about = { mutation: 'withdrawAgreement', type: 'Agreement', input };
      const agreement = await write(context, about, async (db) => {
        const { agreement: found } = await holdAgreement(db, id, context);
        if (found.state !== 'PROPOSED') fail('WRONG_STATE', `It is ${found.state}.`, ['id']);
        await updateAgreementState(db, id, 'WITHDRAWN');
        return { ...found, state: 'WITHDRAWN' as const };
      });
      return { agreement };
    });
  }
}
