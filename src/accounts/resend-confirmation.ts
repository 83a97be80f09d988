import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { checkEmail } from '../validation/email';
import { Faults } from '../validation/faults';
import { recordAddressRequest } from './address-requests.repository';
import { mailBudgets, spendOrRefuse } from './throttle';

@InputType({ description: 'For whom a mail got lost.' })
export class ResendConfirmationInput {
  @Field(() => String, { description: 'The address of the sign-up.' })
  email: string;
}

@ObjectType({ description: 'That it was asked for, or why not.' })
export class ResendConfirmationPayload extends Payload {}

@Resolver()
export class ResendConfirmation {
  @Mutation(() => ResendConfirmationPayload, {
    description:
      'Asks for another token for the sign-up with the address; earlier ones stay good. The answer is the same where there is none, and where several wait, of which nobody can tell whose it is: then sign up again. RATE_LIMITED after 3 in an hour for one address.',
  })
  resendConfirmation(
    @Arg('input', () => ResendConfirmationInput, { description: 'Which address.' })
    input: ResendConfirmationInput,
    @Ctx() { db, caller, now }: Context,
  ) {
    return withUserErrors(async () => {
      const faults = new Faults();
      const email = checkEmail(faults, ['email'], input.email);
      faults.throwIfAny();
      await spendOrRefuse(db, mailBudgets('resend', email, caller.address), now);
      await recordAddressRequest(db, { purpose: 'CONFIRM_AGAIN', email }, now);
      return {};
    });
  }
}
