import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { withUserErrors } from '../graphql/user-error';
import { checkLine } from '../validation/checks';
import { checkEmail } from '../validation/email';
import { Faults } from '../validation/faults';
import { nameLength } from './account';
import { recordAddressRequest } from './address-requests.repository';
import { checkPassword } from './password';
import { hashPassword } from './password-hash';
import { mailBudgets, spendOrRefuse } from './throttle';

@InputType({ description: 'Who wants to open an account.' })
export class SignUpInput {
  @Field(() => String, { description: 'The name, as the person writes it: 1 to 200 characters.' })
  name: string;

  @Field(() => String, {
    description: 'Where mail reaches the person, and what they will sign in with; at most 254 characters.',
  })
  email: string;

  @Field(() => String, {
    description:
      '12 to 200 characters of any kind. WEAK_PASSWORD where it is one of the commonest, or the address or the name.',
  })
  password: string;
}

@ObjectType({ description: 'That a mail is on its way, or why not.' })
export class SignUpPayload extends Payload {}

@Resolver()
export class SignUp {
  @Mutation(() => SignUpPayload, {
    complexity: 500,
    description:
      'Asks for an account. A token goes to the address by mail, and `confirmAddress` opens the account with it. Where the address has an account already, the answer is the same, and its owner is told by mail. RATE_LIMITED after 3 in an hour for one address.',
  })
  signUp(
    @Arg('input', () => SignUpInput, { description: 'Who, and how they will sign in.' }) input: SignUpInput,
    @Ctx() { db, caller, now }: Context,
  ) {
    return withUserErrors(async () => {
      const faults = new Faults();
      const name = checkLine(faults, ['name'], input.name, nameLength);
      const email = checkEmail(faults, ['email'], input.email);
      const password = checkPassword(faults, ['password'], input.password, { email, name });
      faults.throwIfAny();
      await spendOrRefuse(db, mailBudgets('signUp', email, caller.address), now);
      const passwordHash = await hashPassword(password);
      await recordAddressRequest(db, { purpose: 'SIGN_UP', email, name, passwordHash }, now);
      return {};
    });
  }
}
