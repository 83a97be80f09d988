import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf } from '../access/viewer';
import { recordAudit } from '../database/audit.repository';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { toGlobalId } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { checkEmail } from '../validation/email';
import { Faults } from '../validation/faults';
import { AccountPayload } from './account.type';
import { requireAccount } from './accounts.repository';
import { recordAddressRequest } from './address-requests.repository';
import { requirePresentPassword } from './present-password';
import { mailBudgets, spendOrRefuse } from './throttle';

/** It takes no idempotency key: that would keep a trace of the password, and done twice it is one more mail. */
@InputType({ description: 'Where the account is to move.' })
export class ChangeAddressInput {
  @Field(() => String, {
    description: 'The new address; at most 254 characters. CONTRADICTION where the account has it already.',
  })
  email: string;

  @Field(() => String, { description: 'What opens the account; BAD_CREDENTIALS where it is not that.' })
  presentPassword: string;
}

@ObjectType({ description: 'The account, which keeps its address until the new one is confirmed.' })
export class ChangeAddressPayload extends AccountPayload {}

@Resolver()
export class ChangeAddress {
  @Mutation(() => ChangeAddressPayload, {
    complexity: 500,
    description:
      'Asks to move the account to another address. A token goes there by mail, and `confirmAddress` moves the account with it; the old address is told at once. Where another account has the new address the answer is the same, and nothing comes of it. WRONG_STATE where the account has no password; RATE_LIMITED after 3 in an hour for one address.',
  })
  changeAddress(
    @Arg('input', () => ChangeAddressInput, { description: 'Where to.' }) input: ChangeAddressInput,
    @Ctx() { viewer, database, db, caller, now }: Context,
  ) {
    return withUserErrors(async () => {
      authorise(viewer, 'account.own');
      const accountId = accountOf(viewer);
      const account = await requireAccount(db, accountId);
      const faults = new Faults();
      const email = checkEmail(faults, ['email'], input.email);
      faults.check(
        email !== account.email,
        'CONTRADICTION',
        ['email'],
        'The account has this address already.',
      );
      faults.throwIfAny();
      await requirePresentPassword(db, { accountId, password: input.presentPassword, now });
      await spendOrRefuse(db, mailBudgets('changeAddress', email, caller.address), now);
      await inTransaction(database, async (tx) => {
        await recordAddressRequest(tx, { purpose: 'CHANGE_ADDRESS', email, accountId }, now);
        const subjectId = toGlobalId('Account', accountId);
        await recordAudit(tx, { accountId, action: 'changeAddress', subjectId }, now);
      });
      return { account };
    });
  }
}
