import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf } from '../access/viewer';
import { recordAudit } from '../database/audit.repository';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { toGlobalId } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { queueMail } from '../mail/mail.repository';
import { fail, Faults } from '../validation/faults';
import { AccountPayload } from './account.type';
import { requireAccount } from './accounts.repository';
import { replacePassword } from './credentials.repository';
import { passwordChangedLetter } from './letters';
import { checkPassword } from './password';
import { hashPassword } from './password-hash';
import { requirePresentPassword } from './present-password';
import { endSessions } from './sessions.repository';
import { endTokens } from './tokens.repository';

/** It takes no idempotency key: that would keep a trace of the passwords, and done twice it is refused by itself. */
@InputType({ description: 'The present password, and the one that is to replace it.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'What opens the account now; BAD_CREDENTIALS where it is not that.' })
  presentPassword: string;

  @Field(() => String, {
    description:
      '12 to 200 characters of any kind. WEAK_PASSWORD where it is one of the commonest, or the address or the name.',
  })
  newPassword: string;
}

@ObjectType({ description: 'The account with its new password, or why it keeps the old one.' })
export class ChangePasswordPayload extends AccountPayload {}

@Resolver()
export class ChangePassword {
  @Mutation(() => ChangePasswordPayload, {
    complexity: 500,
    description:
      'Changes the password, and ends all other sessions. WRONG_STATE where the account has none. RATE_LIMITED after 10 attempts in 15 minutes.',
  })
  changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'From which to which.' })
    input: ChangePasswordInput,
    @Ctx() { viewer, session, database, db, loaders, now }: Context,
  ) {
    return withUserErrors(async () => {
      authorise(viewer, 'account.own');
      const accountId = accountOf(viewer);
      const account = await requireAccount(db, accountId);
      const faults = new Faults();
      const password = checkPassword(faults, ['newPassword'], input.newPassword, account);
      faults.throwIfAny();
      const present = await requirePresentPassword(db, { accountId, password: input.presentPassword, now });
      const next = await hashPassword(password);
      await inTransaction(database, async (tx) => {
        if (!(await replacePassword(tx, accountId, { present, next }))) {
          fail('BAD_CREDENTIALS', 'This is not the present password.', ['presentPassword']);
        }
        await endSessions(tx, accountId, session.id);
        await endTokens(tx, accountId, 'SET_PASSWORD');
        await endTokens(tx, accountId, 'CHANGE_ADDRESS');
        await queueMail(tx, { to: account.email, accountId, key: null, ...passwordChangedLetter(now) }, now);
        const subjectId = toGlobalId('Account', accountId);
        await recordAudit(tx, { accountId, action: 'changePassword', subjectId }, now);
      });
      loaders.clear();
      return { account };
    });
  }
}
