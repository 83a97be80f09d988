import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../database/audit.repository';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { toGlobalId } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { fail } from '../validation/faults';
import type { Account } from './account';
import { AccountPayload } from './account.type';
import { insertAccount } from './accounts.repository';
import { moveAccount } from './move-account';
import { hashSecret } from './secret';
import { takeSignUp } from './sign-ups.repository';
import { takeToken } from './tokens.repository';

@InputType({ description: 'What came by mail.' })
export class ConfirmAddressInput {
  @Field(() => String, { description: 'The token in the mail. It works once.' })
  token: string;
}

@ObjectType({ description: 'The account whose address is confirmed, or why it is not.' })
export class ConfirmAddressPayload extends AccountPayload {}

@Resolver()
export class ConfirmAddress {
  @Mutation(() => ConfirmAddressPayload, {
    description:
      'Confirms an address by the token that was mailed to it: opens the account of a sign-up (within 48 hours), or moves an account to its new address (within 24 hours). BAD_TOKEN where the token is not known, was used, or has expired; ALREADY_EXISTS where another account took the new address meanwhile.',
  })
  confirmAddress(
    @Arg('input', () => ConfirmAddressInput, { description: 'By which token.' }) input: ConfirmAddressInput,
    @Ctx() { database, loaders, now, newId }: Context,
  ) {
    return withUserErrors(async () => {
      const tokenHash = hashSecret(input.token.trim());
      const account = await inTransaction(database, async (db) => {
        const confirmed =
          (await openAccount(db, tokenHash, { now, newId })) ?? (await changeAddress(db, tokenHash, now));
        if (confirmed === null)
          fail('BAD_TOKEN', 'The token is not known, was used, or has expired.', ['token']);
        const { id } = confirmed;
        const audit = { accountId: id, action: 'confirmAddress', subjectId: toGlobalId('Account', id) };
        await recordAudit(db, audit, now);
        return confirmed;
      });
      loaders.clear();
      return { account };
    });
  }
}

/** The account of a confirmed sign-up; null where the token is none of a sign-up, or another account was faster. */
async function openAccount(
  db: EntityManager,
  tokenHash: string,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<Account | null> {
  const signUp = await takeSignUp(db, tokenHash, now);
  if (signUp === null) return null;
  const account = {
    ...signUp,
    id: newId(),
    administrator: false,
    illustrative: false,
    confirmedAt: now,
    suspendedAt: null,
    createdAt: now,
  };
  return (await insertAccount(db, account)) ? account : null;
}

async function changeAddress(db: EntityManager, tokenHash: string, now: Date): Promise<Account | null> {
  const token = await takeToken(db, 'CHANGE_ADDRESS', tokenHash, now);
  return token === null ? null : moveAccount(db, token.accountId, token.email!, now);
}
