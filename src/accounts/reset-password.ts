import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { recordAudit } from '../database/audit.repository';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { toGlobalId } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { queueMail } from '../mail/mail.repository';
import { fail, Faults } from '../validation/faults';
import { AccountPayload } from './account.type';
import { requireAccount } from './accounts.repository';
import { setPassword } from './credentials.repository';
import { passwordChangedLetter } from './letters';
import { checkPassword } from './password';
import { hashPassword } from './password-hash';
import { hashSecret } from './secret';
import { endSessions } from './sessions.repository';
import { welcome } from './sign-in-budgets';
import { endTokens, findToken, takeToken } from './tokens.repository';

@InputType({ description: 'What came by mail, and the new password.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'The token in the mail. It works once.' })
  token: string;

  @Field(() => String, {
    description:
      '12 to 200 characters of any kind. WEAK_PASSWORD where it is one of the commonest, or the address or the name.',
  })
  password: string;
}

@ObjectType({ description: 'The account with its new password, or why it keeps the old one.' })
export class ResetPasswordPayload extends AccountPayload {}

@Resolver()
export class ResetPassword {
  @Mutation(() => ResetPasswordPayload, {
    complexity: 500,
    description:
      'Sets a new password by the token that `requestPasswordReset` mailed, and ends all sessions; `signIn` follows. BAD_TOKEN where the token is not known, was used, or has expired. A password that is refused does not use the token up.',
  })
  resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'By which token, to which password.' })
    input: ResetPasswordInput,
    @Ctx() { database, db, loaders, caller, now }: Context,
  ) {
    return withUserErrors(async () => {
      const tokenHash = hashSecret(input.token.trim());
      const token = (await findToken(db, 'SET_PASSWORD', tokenHash, now)) ?? refuse();
      const { accountId } = token;
      const owner = await requireAccount(db, accountId);
      const faults = new Faults();
      const password = checkPassword(faults, ['password'], input.password, owner);
      faults.throwIfAny();
      const passwordHash = await hashPassword(password);
      const account = await inTransaction(database, async (tx) => {
        if ((await takeToken(tx, 'SET_PASSWORD', tokenHash, now)) === null) refuse();
        await setPassword(tx, accountId, passwordHash, now);
        await endSessions(tx, accountId);
        await endTokens(tx, accountId, 'CHANGE_ADDRESS');
        await queueMail(tx, { to: owner.email, accountId, key: null, ...passwordChangedLetter(now) }, now);
        const subjectId = toGlobalId('Account', accountId);
        await recordAudit(tx, { accountId, action: 'resetPassword', subjectId }, now);
        return requireAccount(tx, accountId);
      });
      await welcome(db, account.email, caller.address, now);
      loaders.clear();
      return { account };
    });
  }
}

function refuse(): never {
  fail('BAD_TOKEN', 'The token is not known, was used, or has expired.', ['token']);
}
