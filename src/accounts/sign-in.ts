import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { checkEmail } from '../validation/email';
import { fail, Faults } from '../validation/faults';
import { findActiveAccount } from './accounts.repository';
import { beginSession } from './begin-session';
import { findCredentials } from './credentials.repository';
import { verifyPassword } from './password-hash';
import { SessionPayload } from './session-payload.type';
import { countSignIn } from './sign-in-budgets';

@InputType({ description: 'By what somebody is known.' })
export class SignInInput {
  @Field(() => String, { description: 'The address of the account, in upper or lower case.' })
  email: string;

  @Field(() => String, { description: 'Its password.' })
  password: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'For browsers: the session comes in a cookie that scripts cannot read, and `token` stays null. Requests with the cookie are answered only to pages of this server or of an origin that it was told of.',
  })
  cookie: boolean;
}

@ObjectType({ description: 'The session that began, or why none did.' })
export class SignInPayload extends SessionPayload {}

@Resolver()
export class SignIn {
  @Mutation(() => SignInPayload, {
    complexity: 500,
    description:
      'Begins a session. BAD_CREDENTIALS where address and password do not go together, be the address known or not; NOT_CONFIRMED where they do and the mail was not yet answered; FORBIDDEN where the account is suspended. RATE_LIMITED after 10 attempts at one account from one client address in 15 minutes, and after many from elsewhere.',
  })
  signIn(
    @Arg('input', () => SignInInput, { description: 'By what.' }) input: SignInInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { db, database, caller, now } = context;
      const faults = new Faults();
      const email = checkEmail(faults, ['email'], input.email);
      faults.throwIfAny();
      // Counted before anything is compared: of a hundred at once, each finds those before it.
      const succeeded = await countSignIn(db, email, caller.address, now);
      const accountId = await accountFor(db, email, input.password, now);
      await succeeded();
      const { cookie } = input;
      const begun = await inTransaction(database, (tx) =>
        beginSession(tx, { accountId, action: 'signIn', cookie }, context),
      );
      return { ...begun, account: await findActiveAccount(db, accountId) };
    });
  }
}

/** As many statements and as much work where the address is not known as where the password is wrong. */
async function accountFor(db: EntityManager, email: string, password: string, now: Date): Promise<string> {
  const credentials = await findCredentials(db, email, now);
  if (!(await verifyPassword(credentials?.passwordHash ?? null, password)) || credentials === null) {
    fail('BAD_CREDENTIALS', 'The address and the password do not go together.');
  }
  const { accountId, suspended } = credentials;
  if (accountId === null)
    fail('NOT_CONFIRMED', 'The address was not confirmed yet: the mail to it says how.');
  if (suspended) fail('FORBIDDEN', 'This account is suspended: write to those who run this platform.');
  return accountId;
}
