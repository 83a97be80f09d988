import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { checkEmail } from '../validation/email';
import { Faults } from '../validation/faults';
import { recordAddressRequest } from './address-requests.repository';
import { mailBudgets, spendOrRefuse } from './throttle';

@InputType({ description: 'Who has lost their password.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'The address of the account.' })
  email: string;
}

@ObjectType({ description: 'That it was asked for, or why not.' })
export class RequestPasswordResetPayload extends Payload {}

@Resolver()
export class RequestPasswordReset {
  @Mutation(() => RequestPasswordResetPayload, {
    description:
      'Asks for a token with which `resetPassword` sets a new password within one hour. The answer is the same where the address has no account. RATE_LIMITED after 3 in an hour for one address.',
  })
  requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput, { description: 'Which address.' })
    input: RequestPasswordResetInput,
    @Ctx() { db, caller, now }: Context,
  ) {
    return withUserErrors(async () => {
      const faults = new Faults();
      const email = checkEmail(faults, ['email'], input.email);
      faults.throwIfAny();
      await spendOrRefuse(db, mailBudgets('reset', email, caller.address), now);
      await recordAddressRequest(db, { purpose: 'RESET_PASSWORD', email }, now);
      return {};
    });
  }
}
